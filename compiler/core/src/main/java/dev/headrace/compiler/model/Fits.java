package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.FitItem;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.trainer.SettingSpec;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fitted transforms: what they learn, from which part. */
final class Fits {
    private static final Set<String> GROUPS = Set.of("numeric", "categorical", "text");

    private final Desk desk;
    private final SettingReader reader;

    Fits(Desk desk) {
        this.desk = desk;
        this.reader = new SettingReader(desk.context());
    }

    void check(Declared declared) {
        FitDecl decl = declared.as(FitDecl.class);
        Optional<Part> part = desk.part(declared.unit(), decl.part());
        Optional<Declared> dataset = part.flatMap(p -> desk.datasetOf(p.split()));
        Optional<Rows> rows = dataset.map(d -> desk.relations().info(d).rows()).filter(r -> !r.isOpaque());
        // Each transform sees what those before it made.
        Map<String, Column> columns = new LinkedHashMap<>();
        rows.ifPresent(
                r -> r.visible().stream().filter(s -> !s.isUnknown()).forEach(s -> columns.put(s.name(), s.column())));
        List<TransformDef> transforms = new ArrayList<>();
        for (FitItem item : decl.items()) {
            Optional<FitVerb> verb = verb(item.verb());
            Optional<List<SettingValue>> options = verb.flatMap(v -> options(item, v));
            if (verb.isPresent() && rows.isPresent()) {
                RowsScope scope =
                        desk.scope(declared.unit(), dataset.orElseThrow().name(), rows.get());
                Optional<List<String>> names = columns(item, verb.get(), options.orElse(List.of()), scope, columns);
                if (names.isPresent() && options.isPresent()) {
                    transforms.add(new TransformDef(verb.get().word(), names.get(), options.get()));
                }
            }
        }
        if (rows.isPresent() && transforms.size() == decl.items().size()) {
            desk.definitions()
                    .put(
                            declared,
                            new FitDef(
                                    declared.name(),
                                    dataset.orElseThrow().name(),
                                    part.orElseThrow().ref(),
                                    transforms));
        }
    }

    private Optional<FitVerb> verb(Name written) {
        Optional<FitVerb> verb = FitVerb.named(written.text());
        if (verb.isEmpty() && !written.isMissing()) {
            Diagnostic.Builder message =
                    desk.context().at(written, Code.HR0205, "`" + written.text() + "` is no fitted transform");
            Program.suggest(desk.context(), message, written, written.text(), FitVerb.WORDS);
            message.note("the fitted transforms are " + String.join(", ", FitVerb.WORDS));
            desk.context().report(message);
        }
        return verb;
    }

    private Optional<List<SettingValue>> options(FitItem item, FitVerb verb) {
        Map<String, SettingValue> read = new LinkedHashMap<>();
        boolean good = true;
        for (Argument argument : item.options()) {
            if (argument.name().isEmpty()) {
                if (!(argument.value() instanceof DraftExpr.Missing)) {
                    desk.context()
                            .report(argument.value(), Code.HR0205, "the settings of `" + verb.word() + "` have names");
                }
                good = false;
                continue;
            }
            Name key = argument.name().get();
            Optional<SettingValue> value = reader.find(key, verb.settings(), "`" + verb.word() + "`")
                    .flatMap(s -> reader.read(s, argument.value()))
                    .map(v -> new SettingValue(key.text(), v));
            good &= value.isPresent();
            if (value.isPresent() && read.put(key.text(), value.get()) != null) {
                desk.context().report(key, Code.HR0103, "`" + key.text() + "` is set twice");
                good = false;
            }
        }
        for (SettingSpec spec : verb.settings()) {
            if (verb == FitVerb.SELECT && spec.otherwise().isEmpty() && !read.containsKey(spec.name()) && good) {
                desk.context()
                        .report(desk.context()
                                .at(item.verb(), Code.HR0205, "`select` says nowhere how many columns it keeps")
                                .help("for example `select numeric (count = 18)`"));
                good = false;
            }
        }
        return good ? Optional.of(List.copyOf(read.values())) : Optional.empty();
    }

    /** The columns of a transform, by name; {@code known} becomes what it makes of them. */
    private Optional<List<String>> columns(
            FitItem item, FitVerb verb, List<SettingValue> options, RowsScope scope, Map<String, Column> known) {
        Set<String> names = new LinkedHashSet<>();
        boolean good = true;
        for (DraftExpr written : item.columns()) {
            if (!(written instanceof DraftExpr.Ref ref) || Refs.written(ref).isEmpty()) {
                good = false;
                continue;
            }
            Optional<Slot> slot = scope.column(Refs.written(ref));
            if (slot.isEmpty() && GROUPS.contains(Refs.written(ref))) {
                known.values().stream()
                        .filter(c -> in(Refs.written(ref), c.type()) && verb.takes(c))
                        .forEach(c -> names.add(c.name()));
                continue;
            }
            if (slot.isEmpty()) {
                if (!scope.opaque()) {
                    Refs.missingColumn(desk.context(), ref, Refs.written(ref), scope);
                }
                good = false;
                continue;
            }
            scope.read(slot.get());
            Column column = known.get(slot.get().name());
            if (column != null && takes(ref, verb, options, column, slot.get())) {
                names.add(slot.get().name());
            } else {
                good = false;
            }
        }
        if (item.columns().isEmpty() && !item.verb().isMissing()) {
            desk.context()
                    .report(desk.context()
                            .at(item.verb(), Code.HR0205, "`" + verb.word() + "` names no columns")
                            .help("name them, or write `numeric`, `categorical` or `text` for all of a kind"));
            good = false;
        }
        int size = options.stream()
                .filter(o -> o.key().equals("size"))
                .map(o -> ((Long) o.value().value()).intValue())
                .findFirst()
                .orElse(100);
        for (String name : names) {
            known.computeIfPresent(name, (n, c) -> verb.result(c, size));
        }
        return good ? Optional.of(List.copyOf(names)) : Optional.empty();
    }

    private static boolean in(String group, DataType type) {
        return switch (group) {
            case "numeric" -> type.isNumeric();
            case "categorical" -> type instanceof DataType.EnumOf || type instanceof DataType.Bool;
            default -> type instanceof DataType.Text;
        };
    }

    private boolean takes(DraftExpr.Ref ref, FitVerb verb, List<SettingValue> options, Column column, Slot slot) {
        if (!verb.takes(column)) {
            desk.context()
                    .report(
                            ref,
                            Code.HR0201,
                            verb == FitVerb.IMPUTE && !column.optional()
                                    ? "`" + slot.written() + "` is never null: there is nothing to impute"
                                    : "`" + verb.word() + "` needs " + verb.noun() + "; `" + slot.written() + "` is a "
                                            + column.showType());
            return false;
        }
        return verb != FitVerb.IMPUTE || imputes(ref, options, column, slot);
    }

    /** The mean of whole numbers is none, and of counts it says nothing: what was never counted is 0. */
    private boolean imputes(DraftExpr.Ref ref, List<SettingValue> options, Column column, Slot slot) {
        Optional<String> with = options.stream()
                .filter(o -> o.key().equals("with"))
                .map(o -> (String) o.value().value())
                .findFirst();
        boolean counted = column.type() instanceof DataType.Int;
        if (with.filter("mean"::equals).isPresent() && !(column.type() instanceof DataType.Float)) {
            Diagnostic.Builder message = desk.context()
                    .at(
                            ref,
                            Code.HR0405,
                            counted
                                    ? "a mean is no count: `" + slot.written() + "` is an Int"
                                    : "`" + slot.written() + "` is a "
                                            + column.type().show() + ", and a mean is a Float");
            if (counted) {
                message.note("what was never counted was counted 0 times")
                        .help("`fill " + slot.written() + " = 0` in the dataset, or `(with = median)`");
            } else {
                message.help("`(with = median)` or `(with = most)` is one of its values");
            }
            desk.context().report(message);
            return false;
        }
        boolean ordered = column.type().isNumeric();
        if (with.isPresent() && !ordered && !with.get().equals("most")) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    ref,
                                    Code.HR0405,
                                    "`" + slot.written() + "` is a "
                                            + column.type().show() + " and has no " + with.get())
                            .help("`(with = most)` puts the most frequent value in"));
            return false;
        }
        return true;
    }
}
