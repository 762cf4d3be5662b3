-- WITHOUT ROWID is added by hand (drizzle cannot express it); test/store/tables.test.ts holds it there.
CREATE TABLE `articles` (
	`story` text NOT NULL,
	`position` integer NOT NULL,
	`document` text NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`story`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `games` (
	`code` text PRIMARY KEY NOT NULL,
	`story` text NOT NULL,
	`story_version` text NOT NULL,
	`title` text NOT NULL,
	`mode` text NOT NULL,
	`host_key_hash` text NOT NULL,
	`questions` integer NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`deletes_at` integer NOT NULL,
	`quiz` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `games_deletes_at` ON `games` (`deletes_at`);--> statement-breakpoint
CREATE TABLE `items` (
	`story` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`item` text NOT NULL,
	PRIMARY KEY(`story`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `players` (
	`game` text NOT NULL,
	`id` text NOT NULL,
	`key_hash` text NOT NULL,
	`nickname` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`game`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `responses` (
	`game` text NOT NULL,
	`player` text NOT NULL,
	`item` text NOT NULL,
	`response` text NOT NULL,
	`score` real NOT NULL,
	`points` integer NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`game`, `player`, `item`),
	CONSTRAINT "responses_score" CHECK("responses"."score" BETWEEN 0 AND 1)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`version` integer NOT NULL,
	`edit_key_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `stories_expires_at` ON `stories` (`expires_at`);
