package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.op.Grouping;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.beam.ship.Tree;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the inputs that a step brings together, as it arrives in a bucket, and the rows it stands for. */
sealed interface Feed extends Serializable {

    /** What its blocks are packed under. */
    Schema travelling(Desk desk);

    /** The rows that what arrived stands for. */
    Rows rows(Desk desk, Chunks arrived);

    /**
     * Rows, as they are.
     *
     * @param leaf with their schema
     */
    record Plain(Tree leaf) implements Feed {
        private static final long serialVersionUID = 1;

        @Override
        public Schema travelling(Desk desk) {
            return leaf.schema();
        }

        @Override
        public Rows rows(Desk desk, Chunks arrived) {
            return Feed.all(arrived);
        }
    }

    /**
     * Groups that workers have gathered.
     *
     * @param group over a leaf
     */
    record Groups(Tree group) implements Feed {
        private static final long serialVersionUID = 1;

        private Grouping grouping(Desk desk) {
            Op.Group op = (Op.Group) group.root();
            return new Grouping(op, desk.params(), desk.errors(op));
        }

        @Override
        public Schema travelling(Desk desk) {
            return grouping(desk).savedSchema();
        }

        @Override
        public Rows rows(Desk desk, Chunks arrived) {
            return grouping(desk).merged(arrived);
        }
    }

    /**
     * Rows of a source that must be unique.
     *
     * @param leaf with the schema they are read under
     * @param number of the rule among those of the source, from 0
     * @param held the columns of rows given by hand; null if rows come from files
     */
    record Unique(
            String source, Tree leaf, int number, @Nullable ArrayList<String> held) implements Feed {
        private static final long serialVersionUID = 1;

        @Override
        public Schema travelling(Desk desk) {
            return leaf.schema();
        }

        @Override
        public Rows rows(Desk desk, Chunks arrived) {
            Optional<List<String>> columns = Optional.ofNullable(held);
            SourceRules rules = desk.rules(source, leaf.schema(), columns);
            Rows unique = rules.unique(number, Feed.all(arrived), desk.session());
            return new MappedRows(unique, leaf.schema(), batch -> rules.part(number + 1, batch));
        }
    }

    private static Rows all(Chunks chunks) {
        return new CountedRows(chunks.schema(), chunks.count(), i -> BatchCursor.of(List.of(chunks.get(i))), () -> {});
    }
}
