CREATE TABLE "counselor_presence" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"organisation" text,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handover_messages" (
	"handover_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"event" text,
	"sources" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "handover_messages_handover_id_seq_pk" PRIMARY KEY("handover_id","seq"),
	CONSTRAINT "handover_messages_id" UNIQUE("handover_id","id")
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"organisation" text,
	"key" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"topic" text,
	"first_lines" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"counselor_id" uuid,
	"citizen_until" timestamp with time zone NOT NULL,
	"last_seq" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "beside" uuid;--> statement-breakpoint
ALTER TABLE "counselor_presence" ADD CONSTRAINT "counselor_presence_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_messages" ADD CONSTRAINT "handover_messages_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_counselor_id_accounts_id_fk" FOREIGN KEY ("counselor_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handovers_conversation" ON "handovers" USING btree ("conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_one_open" ON "handovers" USING btree ("conversation_id") WHERE "handovers"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "handovers_open" ON "handovers" USING btree ("asked_at") WHERE "handovers"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_beside_conversations_id_fk" FOREIGN KEY ("beside") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_beside" ON "conversations" USING btree ("beside");