package dev.headrace.compiler.model;

import dev.headrace.ir.ml.FedRows;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.type.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fit in rounds: transforms of different columns learn together; one that learns from what another made waits for it. Each round
 * has a relation of one row, {@code scaled.learnt}, then {@code scaled.learnt2}.
 */
final class FitRounds {
    private final FitDef fit;
    private final Applying applying;
    private final List<List<TransformDef>> rounds = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /** @param part the rows it learns from */
    FitRounds(FitDef fit, Relation part, Applying applying) {
        this.fit = fit;
        this.applying = applying;
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (TransformDef transform : fit.transforms()) {
            int round = transform.columns().stream()
                    .mapToInt(c -> seen.getOrDefault(c, 0))
                    .max()
                    .orElse(0);
            while (rounds.size() <= round) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(transform);
            transform.columns().forEach(c -> seen.put(c, round + 1));
        }
        for (int i = 0; i < rounds.size(); i++) {
            String name = FedRows.learnt(fit.name(), i + 1);
            int before = i;
            Op learnt = new Learning(id -> applied(id, read(part, id), before), name).learnt(rounds.get(i));
            relations.add(new Relation(name, RelationKind.TABLE, learnt, Optional.empty(), ""));
        }
    }

    private static Op read(Relation part, String id) {
        return new Op.Read(id + ".read", part.name(), part.schema(), part.root().origin());
    }

    /** What it learns, in the order in which it does. */
    List<Relation> relations() {
        return List.copyOf(relations);
    }

    /** Rows with all its transforms applied. */
    Op applied(String id, Op rows) {
        return applied(id, rows, rounds.size());
    }

    private Op applied(String id, Op rows, int count) {
        Op changed = rows;
        for (int i = 0; i < count; i++) {
            List<Column> kept = changed.schema().columns();
            Relation learnt = relations.get(i);
            String own = id + "." + fit.name() + (i + 1);
            Op row = new Op.Read(
                    own + ".read", learnt.name(), learnt.schema(), learnt.root().origin());
            changed = applying.apply(own + ".project", Attaching.attach(own, changed, row), kept, rounds.get(i));
        }
        return changed;
    }
}
