CREATE TABLE "review_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"posts" jsonb NOT NULL,
	"size" integer NOT NULL,
	"done" integer NOT NULL,
	"clear" integer NOT NULL,
	"queued" integer NOT NULL,
	"errors" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"beat_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"account_id" uuid,
	"organisation" text
);
--> statement-breakpoint
ALTER TABLE "reviews" ALTER COLUMN "note" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "reviews" ALTER COLUMN "at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "kind" text DEFAULT 'answer' NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "standing" text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "topic" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "weight" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "remarks" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "line" integer;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "place" integer;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "queued_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "corrected" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "decided_by" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "organisation" text;--> statement-breakpoint
CREATE INDEX "review_batches_created_at" ON "review_batches" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_batch_id_review_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."review_batches"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reviews_standing" ON "reviews" USING btree ("standing","weight");--> statement-breakpoint
CREATE INDEX "reviews_at" ON "reviews" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_batch_place" ON "reviews" USING btree ("batch_id","place");--> statement-breakpoint
UPDATE "reviews" SET "standing" = 'accepted', "queued_at" = "reviews"."at", "title" = left("runs"."question", 200), "topic" = "runs"."result"->>'topic' FROM "runs" WHERE "runs"."id" = "reviews"."run_id";
