package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.compiler.source.Shapes;
import dev.headrace.compiler.source.SourceShape;
import dev.headrace.compiler.step.StepDeclarations;
import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.ScoreDecl;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All relations of a program, each lowered once and on demand. */
public final class Relations {
    static final Set<Kind> ROWS = Set.of(Kind.SOURCE, Kind.TABLE, Kind.FEATURES, Kind.DATASET, Kind.SCORE);

    private final Context context;
    private final Types types;
    private final Shapes shapes;
    private final ExpressionTyper typer;
    private final StepDeclarations steps;
    private final Reads reads = new Reads();
    private final Rejections rejections = new Rejections();
    private final IdentityHashMap<Declared, RelationInfo> done = new IdentityHashMap<>();
    private final IdentityHashMap<Declared, Boolean> open = new IdentityHashMap<>();

    public Relations(Context context, Types types, Shapes shapes, ExpressionTyper typer, StepDeclarations steps) {
        this.steps = steps;
        this.context = context;
        this.types = types;
        this.shapes = shapes;
        this.typer = typer;
    }

    public Reads reads() {
        return reads;
    }

    /** Which sources' diverted rows are read. */
    public Rejections rejections() {
        return rejections;
    }

    public Shapes shapes() {
        return shapes;
    }

    public ExpressionTyper typer() {
        return typer;
    }

    ExpressionTyper typerFor(Context other) {
        return new ExpressionTyper(other, new Types(other));
    }

    Types types() {
        return types;
    }

    StepDeclarations steps() {
        return steps;
    }

    /** The relation lowered; opaque while it is being lowered itself, which a circle shows. */
    public RelationInfo info(Declared declared) {
        RelationInfo known = done.get(declared);
        if (known != null) {
            return known;
        }
        if (open.putIfAbsent(declared, true) != null) {
            return new RelationInfo(declared, Rows.opaque(), Optional.empty(), Optional.empty(), List.of());
        }
        RelationInfo info = lower(declared);
        done.put(declared, info);
        open.remove(declared);
        return info;
    }

    private RelationInfo lower(Declared declared) {
        context.places().putRelation(declared.name(), context.place(declared.node()));
        Body body = body(declared.unit(), declared.name(), declared.kind(), declared.name());
        return switch (declared.kind()) {
            case TABLE ->
                new BlockLowering(body, declared)
                        .lower(
                                declared.as(TableDecl.class).from(),
                                declared.as(TableDecl.class).verbs());
            case DATASET ->
                new BlockLowering(body, declared)
                        .lower(
                                declared.as(DatasetDecl.class).spine(),
                                declared.as(DatasetDecl.class).verbs());
            case FEATURES -> new FeaturesLowering(body, declared).lower(declared.as(FeaturesDecl.class));
            case SOURCE -> source(declared);
            case SCORE -> score(declared);
            default -> new RelationInfo(declared, Rows.opaque(), Optional.empty(), Optional.empty(), List.of());
        };
    }

    /** A block that lowers into operators called {@code prefix}. */
    Body body(Unit unit, String owner, Kind kind, String prefix) {
        return new Body(context, this, typer, unit, owner, kind, prefix);
    }

    private RelationInfo source(Declared declared) {
        SourceShape shape = shapes.of(declared);
        Rows rows = new Rows(
                Optional.empty(),
                shape.slots(),
                shape.eventTime(),
                shape.knownTime(),
                shape.opaque(),
                Facts.ofSource(declared.name()));
        List<String> entity = shape.entity().isEmpty() ? shape.keys() : shape.entity();
        return new RelationInfo(declared, rows, Optional.empty(), Optional.empty(), entity);
    }

    /** A score has its dataset's columns, the score and the version of the model. No engine runs it yet. */
    private RelationInfo score(Declared declared) {
        ScoreDecl score = declared.as(ScoreDecl.class);
        Optional<Declared> dataset =
                declared.unit().find(score.dataset().text()).filter(d -> d.kind() == Kind.DATASET);
        Rows base = dataset.map(d -> info(d).rows()).orElseGet(Rows::opaque);
        List<Slot> slots = new ArrayList<>(base.slots());
        addOnce(slots, Slot.bare("score", DataType.FLOAT, false, Taint.NONE));
        addOnce(slots, Slot.bare("model_version", DataType.STRING, false, Taint.NONE));
        slots.replaceAll(s -> s.withTaint(new Taint(false, s.taint().pii())));
        Rows rows = new Rows(
                Optional.empty(),
                slots,
                base.eventTime(),
                base.knownTime(),
                base.isOpaque(),
                base.facts().withUnbuilt());
        return new RelationInfo(declared, rows, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A dataset's rows with further columns, computed on the rows that it starts from. Empty if something about it is wrong, or if
     * its rows are others at the end.
     */
    public Optional<Op> with(Declared dataset, List<Slot> columns, List<Assign> values) {
        Body body = body(dataset.unit(), dataset.name(), Kind.DATASET, dataset.name() + ".labelled")
                .muted();
        return new BlockLowering(body, dataset).with(columns, values);
    }

    /** The rows that a test names; they count as read, diverted ones do not. */
    public Rows open(Unit unit, String owner, Object node, String written) {
        return new Opening(body(unit, owner, Kind.TEST, "test." + owner)).named(node, written, "0");
    }

    /** Whether rows depend on rows before them: then a stream has to know those first. */
    boolean looksBack(Op root) {
        if (root instanceof Op.Warming) {
            return false;
        }
        if (root instanceof Op.Read read) {
            return done.entrySet().stream()
                    .filter(e -> e.getKey().name().equals(read.relation()))
                    .anyMatch(e ->
                            e.getValue().rows().op().filter(this::looksBack).isPresent());
        }
        return root instanceof Op.Rolling
                || root instanceof Op.Group
                || (root instanceof Op.AsofJoin join && join.within().orElse(1) > 0)
                || root.inputs().stream().anyMatch(this::looksBack);
    }

    private static void addOnce(List<Slot> slots, Slot slot) {
        if (slots.stream().noneMatch(s -> s.name().equals(slot.name()))) {
            slots.add(slot);
        }
    }
}
