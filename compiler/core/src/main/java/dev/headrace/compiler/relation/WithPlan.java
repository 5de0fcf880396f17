package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a block with {@code with f} really starts: at the rows of {@code f}'s source, so that its windows see all of them.
 * The relations between that source and the spine are put in again on top, and the columns of {@code f} are carried
 * through them unseen.
 */
final class WithPlan {
    private final Body body;
    private final Declared declared;

    WithPlan(Body body, Declared declared) {
        this.body = body;
        this.declared = declared;
    }

    /** A {@code with}, the feature set it names, and how far below the spine that set's source lies. */
    private record Use(Declared features, int depth, Body block) {}

    /** Rows to start from, or empty if the block has no {@code with} that can be followed. */
    Optional<Rows> start(DraftExpr.Ref from, List<Verb> verbs) {
        if (verbs.stream().noneMatch(v -> v instanceof Verb.With)) {
            return Optional.empty();
        }
        List<Declared> path = path(from);
        if (path.isEmpty()) {
            sideRows(from, verbs);
            return Optional.empty();
        }
        List<Use> uses = new ArrayList<>(uses(body, verbs, path, 0));
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        int deepest = 0;
        int seen = 0;
        while (seen < deepest || seen == 0) {
            deepest = uses.stream().mapToInt(Use::depth).max().orElse(0);
            if (seen >= deepest) {
                break;
            }
            for (; seen < deepest; seen++) {
                Declared between = path.get(seen);
                uses.addAll(uses(inlined(between), verbsOf(between), path, seen + 1));
            }
        }
        return Optional.of(build(path, uses, deepest));
    }

    /** The spine, then what it comes from, and so on down. */
    private List<Declared> path(DraftExpr.Ref from) {
        List<Declared> path = new ArrayList<>();
        Optional<Declared> next = named(from, body.unit().find(head(from)));
        while (next.isPresent() && !path.contains(next.get())) {
            Declared current = next.get();
            path.add(current);
            DraftExpr.Ref below = switch (current.kind()) {
                case TABLE -> current.as(TableDecl.class).from();
                case DATASET -> current.as(DatasetDecl.class).spine();
                case FEATURES -> current.as(FeaturesDecl.class).from();
                default -> new DraftExpr.Ref(List.of());
            };
            next = named(below, current.unit().find(head(below)));
        }
        return path;
    }

    private static Optional<Declared> named(DraftExpr.Ref ref, Optional<Declared> found) {
        return ref.path().size() == 1 ? found.filter(d -> d.kind().hasRows()) : Optional.empty();
    }

    private static String head(DraftExpr.Ref ref) {
        return ref.path().isEmpty() ? "" : ref.path().get(0).text();
    }

    private static List<Verb> verbsOf(Declared d) {
        return switch (d.kind()) {
            case TABLE -> d.as(TableDecl.class).verbs();
            case DATASET -> d.as(DatasetDecl.class).verbs();
            default -> List.of();
        };
    }

    private Body inlined(Declared between) {
        Body quiet = body.muted();
        return new Body(
                quiet.context(),
                quiet.relations(),
                quiet.typer(),
                between.unit(),
                between.name(),
                between.kind(),
                body.prefix() + "." + between.name());
    }

    private List<Use> uses(Body block, List<Verb> verbs, List<Declared> path, int spine) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            if (verbs.get(i) instanceof Verb.With with) {
                use(block, with, verbs.subList(0, i), path, spine).ifPresent(uses::add);
            }
        }
        return uses;
    }

    private Optional<Use> use(Body block, Verb.With with, List<Verb> before, List<Declared> path, int spine) {
        Optional<Declared> found =
                Names.find(block.context(), block.unit(), with.features(), Set.of(Kind.FEATURES), "a feature set");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Declared features = found.get();
        FeaturesDecl decl = features.as(FeaturesDecl.class);
        Optional<Declared> source = named(decl.from(), features.unit().find(head(decl.from())));
        if (source.isEmpty() || features == declared) {
            return Optional.empty();
        }
        int depth = path.indexOf(source.get());
        if (depth < spine) {
            otherRows(block, with, features, source.get(), path.get(Math.min(spine, path.size() - 1)));
            return Optional.empty();
        }
        Optional<Verb> breaks = firstBreak(before);
        for (int i = spine; i < depth && breaks.isEmpty(); i++) {
            breaks = firstBreak(verbsOf(path.get(i)));
        }
        if (breaks.isPresent()) {
            brokenPath(block, with, features, source.get(), breaks.get());
            return Optional.empty();
        }
        return Optional.of(new Use(features, depth, block));
    }

    private static Optional<Verb> firstBreak(List<Verb> verbs) {
        return verbs.stream().filter(v -> !v.accept(KeepsRows.INSTANCE)).findFirst();
    }

    private static void otherRows(Body block, Verb.With with, Declared features, Declared source, Declared spine) {
        Diagnostic.Builder message = block.context()
                .at(
                        with.features(),
                        Code.HR0314,
                        "`" + features.name() + "` describes the rows of `" + source.name()
                                + "`; these rows come from `" + spine.name() + "`")
                .label(block.context().place(features.node()), "`" + features.name() + "` is computed here")
                .note("`with` computes a feature set on the very rows of the spine")
                .help("rows of another table are found by time: `asof join " + features.name() + " within …`");
        block.context().report(message);
    }

    /** Of a side output, such as {@code tx.late}, there are no windows over all rows. */
    private void sideRows(DraftExpr.Ref from, List<Verb> verbs) {
        if (from.path().size() < 2) {
            return;
        }
        for (Verb verb : verbs) {
            if (verb instanceof Verb.With with) {
                body.context()
                        .report(body.context()
                                .at(
                                        with.features(),
                                        Code.HR0314,
                                        "`" + with.features().text() + "` cannot be computed on the rows of `"
                                                + Refs.written(from) + "`")
                                .note("`with` computes a feature set on the very rows of the spine")
                                .help("take the rows of `" + head(from) + "` itself"));
            }
        }
    }

    private static void brokenPath(Body block, Verb.With with, Declared features, Declared source, Verb verb) {
        block.context()
                .report(block.context()
                        .at(
                                with.features(),
                                Code.HR0314,
                                "`" + features.name() + "` describes the rows of `" + source.name()
                                        + "`, and these are no longer those rows")
                        .label(block.context().place(verb), "from here on the rows are others")
                        .note("`with` is allowed where the spine comes from the feature set's source by verbs that keep"
                                + " rows, or by `where`")
                        .help("bring `" + features.name() + "` in before, or `asof join` it"));
    }

    private Rows build(List<Declared> path, List<Use> uses, int deepest) {
        Rows rows = startAt(path.get(deepest), uses, deepest);
        for (int depth = deepest - 1; depth >= 0; depth--) {
            Declared between = path.get(depth);
            Body block = inlined(between);
            if (between.kind() == Kind.FEATURES) {
                rows = new FeatureBody(block, between.name(), FeatureBody.Naming.bare())
                        .run(between.as(FeaturesDecl.class), rows)
                        .rows();
            } else {
                rows = new Ending(block).inlined(BlockLowering.apply(block, verbsOf(between), rows), between.node());
            }
            rows = inline(rows, uses, depth, null);
        }
        return rows;
    }

    /** The first feature set at the bottom is read as it is; it carries all columns of its source. */
    private Rows startAt(Declared source, List<Use> uses, int depth) {
        Use first = uses.stream().filter(u -> u.depth() == depth).findFirst().orElseThrow();
        RelationInfo info = body.relations().info(first.features());
        Body muted = body.muted();
        Rows read = new Opening(muted).read(first.features(), declared.node(), "0");
        if (read.isOpaque() || info.features().isEmpty()) {
            return Rows.opaque();
        }
        List<String> owned = info.features().get().owned();
        List<Cell> cells = new ArrayList<>();
        String prefix = WithVerb.hiddenPrefix(first.block());
        for (Slot slot : read.slots()) {
            boolean mine = owned.contains(slot.simple());
            Slot target = mine
                    ? slot.withQualifier(
                            prefix + first.features().name() + "." + slot.simple(),
                            first.features().name(),
                            true,
                            true)
                    : slot;
            cells.add(new Cell(target, slot.read()));
        }
        Rows start = read.project(body.id("0.with", declared.node()), cells, declared.node(), "goes here")
                .withFacts(body.relations().info(source).rows().facts());
        return inline(start, uses, depth, first);
    }

    private Rows inline(Rows start, List<Use> uses, int depth, @org.jspecify.annotations.Nullable Use done) {
        Rows rows = start;
        for (Use use : uses) {
            if (use.depth() != depth || use == done) {
                continue;
            }
            Declared features = use.features();
            body.relations().reads().used(features.name());
            RelationInfo info = body.relations().info(features);
            String prefix = WithVerb.hiddenPrefix(use.block()) + features.name() + ".";
            boolean twice = rows.slots().stream().anyMatch(s -> s.name().startsWith(prefix));
            if (info.rows().isOpaque() || twice) {
                continue;
            }
            Body quiet = body.muted();
            Body block = new Body(
                    quiet.context(),
                    quiet.relations(),
                    quiet.typer(),
                    features.unit(),
                    features.name(),
                    Kind.FEATURES,
                    body.prefix() + ".with." + features.name());
            FeatureBody.Naming naming = new FeatureBody.Naming(prefix, Optional.of(features.name()), true);
            rows = new FeatureBody(block, features.name(), naming)
                    .run(features.as(FeaturesDecl.class), rows)
                    .rows();
        }
        return rows;
    }
}
