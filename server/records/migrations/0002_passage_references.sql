CREATE TABLE "passage_references" (
	"document_id" text NOT NULL,
	"position" integer NOT NULL,
	"passage_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"target" text NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "passage_references_document_id_position_pk" PRIMARY KEY("document_id","position")
);
--> statement-breakpoint
CREATE INDEX "passage_references_passage" ON "passage_references" USING btree ("passage_id");--> statement-breakpoint
CREATE INDEX "passage_references_target" ON "passage_references" USING btree ("target");