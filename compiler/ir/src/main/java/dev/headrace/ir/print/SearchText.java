package dev.headrace.ir.print;

import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.ml.SearchSpace;
import dev.headrace.ir.type.DataType;
import java.util.Locale;
import java.util.stream.Collectors;

/** A search, as a model shows it. */
final class SearchText implements SearchSpace.Visitor<String> {

    private final Lines out;

    SearchText(Lines out) {
        this.out = out;
    }

    void search(SearchDef search) {
        out.line("search " + search.strategy().name().toLowerCase(Locale.ROOT) + " {");
        out.indented(() -> {
            search.spaces().forEach(s -> out.line(s.setting() + " in " + s.accept(this)));
            search.trials().ifPresent(t -> out.line("trials = " + t));
            search.folds().ifPresent(f -> out.line("folds = " + f));
            search.budget().ifPresent(b -> out.line("budget = " + ValueText.duration(b)));
            out.line("seed = " + search.seed());
            out.line("parallel = " + search.parallel());
            out.line((search.maximise() ? "maximise " : "minimise ") + search.objective());
        });
        out.line("}");
    }

    @Override
    public String choices(SearchSpace.Choices space) {
        return space.values().stream().map(ExprPrinter::print).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String range(SearchSpace.Range space) {
        String range = number(space, space.least()) + " .. " + number(space, space.most());
        return space.log() ? "log(" + range + ")" : range;
    }

    private static String number(SearchSpace.Range space, double bound) {
        return space.whole() ? Long.toString((long) bound) : ValueText.of(DataType.FLOAT, bound);
    }
}
