ALTER TABLE `players` ADD `plain_name` text;--> statement-breakpoint
CREATE UNIQUE INDEX `players_plain_name` ON `players` (`game`,`plain_name`);--> statement-breakpoint
-- Nicknames were unique as they were written: of those that look the same the first is compared as all are from now on.
UPDATE `players` SET `plain_name` = `nickname` WHERE `removed_at` IS NULL;--> statement-breakpoint
UPDATE OR IGNORE `players` SET `plain_name` = lower(`nickname`) WHERE `removed_at` IS NULL;--> statement-breakpoint
DROP INDEX `players_nickname`;
