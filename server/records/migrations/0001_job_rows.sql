CREATE TABLE "job_rows" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"source" text NOT NULL,
	"hash" text NOT NULL,
	"keco" text,
	"province" text,
	"open_until" date,
	"terms" integer[] NOT NULL,
	"suggested_from" text,
	"value" jsonb NOT NULL,
	CONSTRAINT "job_rows_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE INDEX "job_rows_source" ON "job_rows" USING btree ("source");--> statement-breakpoint
CREATE INDEX "job_rows_keco" ON "job_rows" USING btree ("kind","keco");--> statement-breakpoint
CREATE INDEX "job_rows_terms" ON "job_rows" USING gin ("terms");