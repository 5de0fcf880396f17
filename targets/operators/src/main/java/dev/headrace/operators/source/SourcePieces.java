package dev.headrace.operators.source;

import dev.headrace.formats.BatchSource;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.rows.Rows;
import dev.headrace.target.InMemoryRows;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a source piece by piece, for engines whose workers each read some of it; its rules come after: {@link SourceRules}. */
public final class SourcePieces {
    private SourcePieces() {}

    /** The columns that have to be read for these scans and for the rules; all, if only bad rows are asked for. */
    public static Schema wanted(SourceDef source, List<Op.Scan> scans) {
        return Wanted.of(source, scans);
    }

    /**
     * Which rules are checked.
     *
     * @param held the columns that rows given by hand have; absent if rows come from outside and have all of them
     */
    public static Predicate<Iterable<String>> checked(Optional<? extends Collection<String>> held) {
        Optional<Set<String>> names = held.map(HashSet::new);
        return columns -> {
            for (String column : columns) {
                if (names.isPresent() && !names.get().contains(column)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** The rows of opened files that parse. */
    public static Rows files(BatchSource files, SourceFates fates) {
        return new FileRows(files, fates, rows -> {});
    }

    /**
     * Rows given by hand, as far as they fit the schema.
     *
     * @param before how many rows of the source stand before these
     */
    public static Rows given(Schema wanted, InMemoryRows given, long before, SourceFates fates) {
        return new GivenRows(wanted, given, before, fates).rows();
    }
}
