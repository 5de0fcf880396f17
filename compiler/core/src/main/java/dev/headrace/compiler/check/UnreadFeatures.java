package dev.headrace.compiler.check;

import dev.headrace.compiler.expression.Made;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Reads;
import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code HR0311}: somebody reads a feature set, but nobody this column of it. */
final class UnreadFeatures {
    private final Context context;
    private final Reads reads;

    UnreadFeatures(Context context, Relations relations) {
        this.context = context;
        this.reads = relations.reads();
    }

    void check(Map<Declared, RelationInfo> infos) {
        infos.forEach((declared, info) -> {
            if (declared.kind() == Kind.FEATURES
                    && reads.isUsed(declared.name())
                    && declared.unit().isMain()) {
                check(declared, info);
            }
        });
    }

    private void check(Declared declared, RelationInfo info) {
        List<String> unread = new ArrayList<>();
        for (String column : info.features().orElseThrow().owned()) {
            if (!reads.isRead(declared.name(), column)) {
                unread.add(column);
            }
        }
        for (String column : unread) {
            Optional<Made> made = info.rows().slots().stream()
                    .filter(s -> s.name().equals(column))
                    .findFirst()
                    .flatMap(Slot::made);
            context.report(context.at(
                            made.map(Made::node).orElse(declared.node()),
                            Code.HR0311,
                            "nobody reads `" + declared.name() + "." + column + "`")
                    .note("it is computed for every row, and the results that are written do not hold it")
                    .help("keep it somewhere, drop it by name where `" + declared.name()
                            + "` is read, or do not make it"));
        }
    }
}
