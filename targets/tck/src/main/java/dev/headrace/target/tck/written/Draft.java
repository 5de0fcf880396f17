package dev.headrace.target.tck.written;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.tck.Trial;
import dev.headrace.testkit.generate.Dice;
import dev.headrace.testkit.generate.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A trial in the making: sources with their rows, then relations, all of which are asked for. */
final class Draft {

    private final String name;
    private final List<SourceDef> sources = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, InMemoryRows> rows = new LinkedHashMap<>();

    Draft(String name) {
        this.name = name;
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /** A source whose bad rows are diverted, with made-up rows. */
    Schema source(String source, Schema schema, long seed, int most) {
        return source(
                source,
                schema,
                ErrorPolicy.of(Fate.DIVERT),
                List.of(),
                List.of(),
                InMemoryRows.of(Rows.of(new Dice(seed), schema, most)));
    }

    @SafeVarargs
    final Schema source(String source, Schema schema, List<@Nullable Object>... given) {
        return source(
                source,
                schema,
                ErrorPolicy.of(Fate.DIVERT),
                List.of(),
                List.of(),
                new InMemoryRows(schema.names(), List.of(given)));
    }

    Schema source(
            String source,
            Schema schema,
            ErrorPolicy policy,
            List<FieldCheck> checks,
            List<Expectation> expectations,
            InMemoryRows given) {
        sources.add(new SourceDef(
                source,
                schema,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Fate.DROP,
                OptionalLong.empty(),
                Optional.of(policy),
                checks,
                expectations,
                ""));
        rows.put(source, given);
        return schema;
    }

    Op scan(String relation, String source) {
        Schema schema = sources.stream()
                .filter(s -> s.name().equals(source))
                .findFirst()
                .orElseThrow()
                .schema();
        return new Op.Scan(relation + ".0." + source, source, schema);
    }

    void relation(String relation, Op root) {
        relations.add(new Relation(relation, RelationKind.TABLE, root, Optional.empty(), ""));
    }

    /** The rows of an earlier relation. */
    Op read(String id, String relation) {
        Relation from = relations.stream()
                .filter(r -> r.name().equals(relation))
                .findFirst()
                .orElseThrow();
        return new Op.Read(id, relation, from.schema(), from.root().origin());
    }

    /** Asks for all relations, or for the sources if there is none, and for all diverted rows. */
    Trial trial() {
        List<String> outputs =
                new ArrayList<>(relations.stream().map(Relation::name).toList());
        if (outputs.isEmpty()) {
            sources.forEach(s -> outputs.add(s.name()));
        }
        sources.forEach(s -> outputs.add(s.name() + ".rejected"));
        Pipeline pipeline = new Pipeline("written", List.of(), sources, relations, List.of(), List.of(), List.of());
        return new Trial(name, pipeline, outputs, rows);
    }
}
