CREATE TABLE "load" (
	"span" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"process" uuid NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "load_span_at_process_pk" PRIMARY KEY("span","at","process")
);
--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "topic" text;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "withheld" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "runs_created_at" ON "runs" USING btree ("created_at");--> statement-breakpoint
UPDATE "runs" SET "topic" = "result"->>'topic', "withheld" = coalesce(("result"->>'withheld')::integer, 0) WHERE "status" IS NOT NULL AND "result" IS NOT NULL;
