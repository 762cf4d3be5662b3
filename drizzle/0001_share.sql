-- WITHOUT ROWID is added by hand (drizzle cannot express it); test/store/tables.test.ts holds it there.
CREATE TABLE `game_reports` (
	`game` text NOT NULL,
	`position` integer NOT NULL,
	`document` text NOT NULL,
	PRIMARY KEY(`game`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `past_games` (
	`code` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`forget_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `past_games_forget_at` ON `past_games` (`forget_at`);--> statement-breakpoint
ALTER TABLE `games` ADD `ranks` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `games` ADD `nicknames` text DEFAULT 'generated' NOT NULL;--> statement-breakpoint
ALTER TABLE `games` ADD `corrections` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `players` ADD `removed_at` integer;--> statement-breakpoint
-- Nicknames of earlier players were drawn one by one, so that two of a game can be alike: the later ones get a mark.
UPDATE `players` SET `nickname` = `nickname` || ' ' || `id` WHERE EXISTS (
	SELECT 1 FROM `players` AS `first`
	WHERE `first`.`game` = `players`.`game` AND `first`.`nickname` = `players`.`nickname` AND `first`.`id` < `players`.`id`
);--> statement-breakpoint
CREATE UNIQUE INDEX `players_nickname` ON `players` (`game`,`nickname`);--> statement-breakpoint
ALTER TABLE `stories` ADD `desk` text DEFAULT '{}' NOT NULL;