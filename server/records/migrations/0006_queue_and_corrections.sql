CREATE TABLE "corrections" (
	"passage_id" uuid PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"original" jsonb NOT NULL,
	"text" text,
	"off" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ingest_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" integer GENERATED ALWAYS AS IDENTITY (sequence name "ingest_jobs_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"what" text NOT NULL,
	"origin" text NOT NULL,
	"paths" jsonb NOT NULL,
	"state" text NOT NULL,
	"files" integer NOT NULL,
	"done" integer NOT NULL,
	"summary" jsonb,
	"failures" jsonb NOT NULL,
	"error" text,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"beat_at" timestamp with time zone,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "corrections_document" ON "corrections" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "ingest_jobs_state" ON "ingest_jobs" USING btree ("state","seq");