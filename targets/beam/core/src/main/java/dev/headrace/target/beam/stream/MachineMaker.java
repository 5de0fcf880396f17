package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.operators.stream.MachineKind;
import dev.headrace.operators.stream.Machines;
import dev.headrace.operators.stream.UniqueKind;
import dev.headrace.target.beam.log.Log;
import java.io.Serializable;
import java.util.Optional;

/** Makes the kind of machine that a step runs, in the worker that runs it. */
sealed interface MachineMaker extends Serializable {

    MachineKind make(SentPlan plan, Books books);

    /** The source whose `on error` decides about rows that fail in it. */
    Optional<String> source(SentPlan plan);

    /** The machines of an operator. */
    record OfOp(OpPlace place) implements MachineMaker {
        @Override
        public MachineKind make(SentPlan plan, Books books) {
            Op op = place.in(plan);
            return Machines.of(op, plan.params(), books.errors(op)).orElseThrow();
        }

        @Override
        public Optional<String> source(SentPlan plan) {
            return place.in(plan).origin();
        }
    }

    /** Those of a source's {@code n}-th expectation that rows be unique. */
    record OfUnique(String name, Log log, int n) implements MachineMaker {
        @Override
        public MachineKind make(SentPlan plan, Books books) {
            SourceRules rules = new SourceRules(books.fates(), log.schema(), plan.params(), columns -> true);
            return new UniqueKind(log.schema(), rules.uniqueColumns(n), (batch, row) -> rules.stays(n, batch, row));
        }

        @Override
        public Optional<String> source(SentPlan plan) {
            return Optional.of(name);
        }
    }
}
