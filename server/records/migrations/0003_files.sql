CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"stored" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "files_expires_at" ON "files" USING btree ("expires_at");