package dev.headrace.compiler.resolve;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.MissingDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Use;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All files of a compilation, each with the names it may use. */
public final class Program {
    private static final double SURE = 0.9;
    private static final int MOST_TOLD = 3;

    private final Context context;
    private final Function<String, List<DraftFile>> packages;
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> loaded = new LinkedHashSet<>();

    private Program(Context context, Function<String, List<DraftFile>> packages) {
        this.context = context;
        this.packages = packages;
    }

    /**
     * Declares everything and resolves every {@code use}.
     *
     * @param packages the files of a package that were not given, read already
     */
    public static Program load(Context context, List<DraftFile> files, Function<String, List<DraftFile>> packages) {
        Program program = new Program(context, packages);
        files.forEach(f -> program.add(f, true));
        for (int i = 0; i < program.units.size(); i++) {
            program.use(program.units.get(i));
        }
        return program;
    }

    /** Files asked for first, then those they use. */
    public List<Unit> units() {
        return List.copyOf(units);
    }

    public List<Unit> mains() {
        return units.stream().filter(Unit::isMain).toList();
    }

    private void add(DraftFile file, boolean main) {
        Unit unit = new Unit(file, main);
        units.add(unit);
        for (Declared declared : unit.declared()) {
            boolean nameless = declared.kind() == Kind.TEST || declared.node().isMissing();
            if (!nameless) {
                Optional<Declared> first = unit.show(declared);
                first.ifPresent(f -> duplicate(declared, f));
            }
        }
    }

    private void duplicate(Declared second, Declared first) {
        context.report(context.at(second.node(), Code.HR0103, "`" + second.name() + "` is declared twice")
                .label(
                        context.place(first.node()),
                        "first declared here, as " + first.kind().noun())
                .help("give one of the two another name"));
    }

    private void use(Unit unit) {
        for (Use use : unit.draft().uses()) {
            String wanted = use.path().stream().map(Name::text).collect(Collectors.joining("."));
            if (use.path().isEmpty() || use.path().stream().anyMatch(Name::isMissing)) {
                use.names().forEach(n -> poison(unit, n));
                continue;
            }
            List<Unit> found = of(wanted, unit);
            boolean complete = !found.isEmpty()
                    && use.names().stream().allMatch(n -> find(found, n).isPresent());
            if (!complete && loaded.add(wanted)) {
                packages.apply(wanted).forEach(f -> add(f, false));
            }
            bring(unit, use, wanted, of(wanted, unit));
        }
    }

    private List<Unit> of(String packageName, Unit except) {
        return units.stream()
                .filter(u -> u != except && u.packageName().equals(packageName))
                .toList();
    }

    private static Optional<Declared> find(List<Unit> units, Name name) {
        return units.stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind() != Kind.TEST && d.name().equals(name.text()))
                .findFirst();
    }

    private void bring(Unit unit, Use use, String wanted, List<Unit> found) {
        if (found.isEmpty()) {
            List<String> known = units.stream()
                    .filter(u -> u != unit)
                    .map(Unit::packageName)
                    .filter(p -> !p.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            Object at = use.path().get(0);
            Diagnostic.Builder message = context.at(use, Code.HR0101, "there is no package `" + wanted + "`")
                    .note("a package is made of the files beside this one that declare `package " + wanted + "`");
            if (context.place(use).isEmpty()) {
                message.at(context.place(at));
            }
            Suggestions.closest(wanted, known).ifPresent(s -> message.caption("did you mean `" + s + "`?"));
            context.report(message);
            use.names().forEach(n -> poison(unit, n));
            return;
        }
        for (Name name : use.names()) {
            Optional<Declared> target = find(found, name);
            if (name.isMissing()) {
                continue;
            }
            if (target.isEmpty()) {
                missing(name, wanted, found);
                poison(unit, name);
            } else {
                Declared shown = target.get();
                unit.show(shown)
                        .filter(f -> f.declaration() != shown.declaration())
                        .ifPresent(f -> context.report(
                                context.at(name, Code.HR0103, "`" + name.text() + "` is declared in this file already")
                                        .label(
                                                context.place(f.node()),
                                                "here, as " + f.kind().noun())
                                        .label(context.place(shown.node()), "the one that `use` brings")));
            }
        }
    }

    /** A name that should have been brought is not missed a second time. */
    private static void poison(Unit unit, Name name) {
        if (!name.isMissing()) {
            unit.show(new Declared(new MissingDecl(name, ""), name, Kind.MISSING, unit));
        }
    }

    private void missing(Name name, String wanted, List<Unit> found) {
        List<String> names = found.stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind() != Kind.TEST)
                .map(Declared::name)
                .toList();
        Diagnostic.Builder message =
                context.at(name, Code.HR0101, "package `" + wanted + "` declares no `" + name.text() + "`");
        suggest(context, message, name, name.text(), names);
        context.report(message);
    }

    /** Adds "did you mean" and the edit for it, if one of the names is near. */
    public static void suggest(
            Context context, Diagnostic.Builder message, Object node, String written, List<String> names) {
        List<String> near = Suggestions.nearest(written, names);
        if (near.size() == 1) {
            String s = near.get(0);
            message.caption("did you mean `" + s + "`?");
            offer(context, message, node, Suggestions.similarity(written, s), s);
        } else if (!near.isEmpty()) {
            offerAny(context, message, node, near);
        }
    }

    /** Several names are equally near: all are told, and none is surely meant. */
    public static void offerAny(Context context, Diagnostic.Builder message, Object node, List<String> near) {
        List<String> told = near.subList(0, Math.min(MOST_TOLD, near.size()));
        message.caption("did you mean `" + String.join("` or `", told) + "`?");
        context.place(node).ifPresent(span -> told.forEach(s -> message.fix(Fix.maybe("write `" + s + "`", span, s))));
    }

    /** Adds the edit that writes {@code better}: surely meant if it is very like what was written. */
    public static void offer(
            Context context, Diagnostic.Builder message, Object node, double similarity, String better) {
        String title = "write `" + better + "`";
        context.place(node)
                .ifPresent(span -> message.fix(
                        similarity >= SURE ? Fix.replace(title, span, better) : Fix.maybe(title, span, better)));
    }
}
