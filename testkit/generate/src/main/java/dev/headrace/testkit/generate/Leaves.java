package dev.headrace.testkit.generate;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.List;

/** Where a relation's rows may come from, and the ids of its operators. */
final class Leaves {

    private final String name;
    private final List<SourceDef> sources;
    private final List<Relation> relations;
    private int next;

    Leaves(String name, List<SourceDef> sources, List<Relation> relations) {
        this.name = name;
        this.sources = sources;
        this.relations = List.copyOf(relations);
    }

    String name() {
        return name;
    }

    String id(String verb) {
        return name + "." + next++ + "." + verb;
    }

    Op scan(Dice dice) {
        SourceDef source = dice.oneOf(sources);
        return new Op.Scan(id("from"), source.name(), source.schema());
    }

    Op any(Dice dice) {
        return relations.isEmpty() || dice.chance(45) ? scan(dice) : read(id("from"), dice.oneOf(relations));
    }

    static Op read(String id, Relation relation) {
        return new Op.Read(
                id, relation.name(), relation.schema(), relation.root().origin());
    }
}
