package dev.headrace.target.beam.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.log.Log;
import java.io.Serializable;

/** A schema as a worker finds it again. */
sealed interface SchemaOf extends Serializable {

    Schema in(SentPlan plan);

    /** That of what a log gives. */
    record Read(Log log) implements SchemaOf {
        @Override
        public Schema in(SentPlan plan) {
            return log.schema();
        }
    }

    /** That of an operator. */
    record Of(OpPlace place) implements SchemaOf {
        @Override
        public Schema in(SentPlan plan) {
            return place.in(plan).schema();
        }
    }

    /** That of a relation. */
    record Relation(String name) implements SchemaOf {
        @Override
        public Schema in(SentPlan plan) {
            return plan.relation(name).schema();
        }
    }
}
