package dev.headrace.ir.print;

import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.pipeline.TestGiven;
import dev.headrace.ir.pipeline.Unbuilt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes declarations in the order they are held. */
final class PipelinePrinter {

    private final Lines out;

    PipelinePrinter(Lines out) {
        this.out = out;
    }

    void pipeline(Pipeline pipeline) {
        if (!pipeline.packageName().isEmpty()) {
            out.line("package " + pipeline.packageName());
        }
        pipeline.params().forEach(this::param);
        pipeline.sources().forEach(s -> block("source " + s.name(), () -> source(s)));
        pipeline.relations().forEach(this::relation);
        pipeline.sinks().forEach(s -> block("sink " + s.name(), () -> sink(s)));
        pipeline.tests().forEach(t -> block("test " + ValueText.quoted(t.title()), () -> test(t)));
        pipeline.unbuilt().forEach(this::unbuilt);
    }

    private void unbuilt(Unbuilt unbuilt) {
        String head = "not built yet: " + unbuilt.kind() + " " + unbuilt.name();
        unbuilt.definition().ifPresentOrElse(d -> d.accept(new ModelText(out, head)), () -> out.line(head));
    }

    private void block(String head, Runnable body) {
        out.blank();
        out.line(head + " {");
        out.indented(body);
        out.line("}");
    }

    private void param(ParamDef param) {
        String value =
                param.value().map(v -> " = " + ValueText.of(param.type(), v)).orElse("");
        String check = param.check().map(c -> " where " + ExprPrinter.print(c)).orElse("");
        out.line("param " + param.name() + ": " + param.type().show() + value + check);
    }

    private void source(SourceDef source) {
        source.schema().columns().forEach(c -> out.line(ColumnText.column(c, source.schema())));
        source.batch().ifPresent(b -> out.line("batch = " + binding(b)));
        source.stream().ifPresent(b -> out.line("stream = " + binding(b)));
        if (source.lateness().isPresent()) {
            out.line("lateness = " + ValueText.duration(source.lateness().getAsLong()) + " else "
                    + lower(source.late()));
        }
        if (source.idle().isPresent()) {
            out.line("idle = " + ValueText.duration(source.idle().getAsLong()));
        }
        source.onError().ifPresent(p -> out.line("on error " + policy(p)));
        source.checks().forEach(c -> out.line("check " + c.column() + " where " + ExprPrinter.print(c.condition())));
        source.expectations().forEach(e -> out.line(e.accept(EXPECTATION) + " else " + policy(e.policy())));
    }

    private static final Expectation.Visitor<String> EXPECTATION = new Expectation.Visitor<>() {
        @Override
        public String row(Expectation.Row e) {
            return "expect " + ExprPrinter.print(e.condition());
        }

        @Override
        public String unique(Expectation.Unique e) {
            return "expect unique(" + String.join(", ", e.columns()) + ")";
        }

        @Override
        public String table(Expectation.Table e) {
            String calls =
                    e.aggregations().stream().map(PipelinePrinter::aggregation).collect(Collectors.joining(", "));
            return "expect " + ExprPrinter.print(e.condition()) + " with " + calls;
        }
    };

    private static String aggregation(Aggregation a) {
        return a.name() + " = " + OpPrinter.call(a.call());
    }

    private void relation(Relation relation) {
        String kind = lower(relation.kind());
        String keys = relation.features()
                .map(f -> " by " + String.join(", ", f.keys()) + " owning " + String.join(", ", f.owned()))
                .orElse("");
        block(kind + " " + relation.name() + keys, () -> {
            new OpPrinter(out).tree(relation.root());
            out.line("gives " + ColumnText.schema(relation.schema()));
        });
    }

    private void sink(SinkDef sink) {
        new OpPrinter(out).tree(sink.root());
        sink.batch().ifPresent(b -> out.line("batch = " + binding(b)));
        sink.stream().ifPresent(b -> out.line("stream = " + binding(b)));
        if (sink.onArrival()) {
            out.line("emit on arrival");
        }
        if (sink.acceptsPii()) {
            out.line("accepts pii");
        }
        out.line("gives " + ColumnText.schema(sink.root().schema()));
    }

    private void test(TestDef test) {
        test.params().forEach(p -> out.line("set " + p.name() + " = " + ValueText.of(p.type(), p.value())));
        for (TestGiven given : test.given()) {
            out.line("given " + given.source());
            out.indented(() -> rows(given.rows()));
        }
        for (TestExpect expect : test.expected()) {
            String where =
                    expect.where().map(w -> " where " + ExprPrinter.print(w)).orElse("");
            out.line("expect " + expect.relation() + where);
            out.indented(() -> {
                expect.checks().forEach(c -> out.line(ExprPrinter.print(c.condition())));
                expect.rows().ifPresent(this::rows);
            });
        }
    }

    private void rows(RowsGiven rows) {
        out.line("| " + String.join(" | ", rows.columns()) + " |");
        for (List<Optional<Object>> row : rows.rows()) {
            String cells =
                    row.stream().map(v -> v.map(RawText::of).orElse("null")).collect(Collectors.joining(" | "));
            out.line("| " + cells + " |");
        }
    }

    static String binding(Binding binding) {
        StringBuilder text =
                new StringBuilder(binding.connector()).append('(').append(ValueText.quoted(binding.location()));
        for (BindingOption option : binding.options()) {
            String values = option.values().stream().map(ValueText::quoted).collect(Collectors.joining(", "));
            text.append(", ").append(option.key()).append(" = ");
            text.append(option.secret() ? "secret(" + values + ")" : values(option, values));
        }
        if (!binding.renames().isEmpty()) {
            text.append(", rename { ")
                    .append(binding.renames().stream()
                            .map(r -> r.external() + " -> " + r.column())
                            .collect(Collectors.joining(", ")))
                    .append(" }");
        }
        return text.append(')').toString();
    }

    private static String values(BindingOption option, String values) {
        return option.values().size() == 1 ? values : "[" + values + "]";
    }

    private static String policy(ErrorPolicy policy) {
        String max = policy.maxShare()
                .map(s -> " max " + percent(s)
                        + (policy.per().isPresent()
                                ? " per " + ValueText.duration(policy.per().getAsLong())
                                : ""))
                .orElse("");
        return lower(policy.fate()) + max;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
