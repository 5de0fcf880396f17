package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.source.Bindings;
import dev.headrace.compiler.source.Profiles;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SinkDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers sinks: rows, perhaps filtered, and where they go. */
public final class SinkLowering {
    private static final List<String> SETTINGS = List.of("batch", "stream");

    private final Context context;
    private final Relations relations;
    private final Bindings bindings;
    private final Profiles profiles;

    public SinkLowering(Context context, Relations relations, Bindings bindings, Profiles profiles) {
        this.context = context;
        this.relations = relations;
        this.bindings = bindings;
        this.profiles = profiles;
    }

    /**
     * A sink after lowering.
     *
     * @param definition empty after an error, and where no engine runs what it reads yet
     * @param streams whether it is bound as a stream
     */
    public record Lowered(
            Declared declared, Rows rows, Optional<SinkDef> definition, boolean accepts, boolean streams) {}

    public Lowered lower(Declared declared) {
        SinkDecl decl = declared.as(SinkDecl.class);
        context.places().putRelation(declared.name(), context.place(declared.node()));
        Body body = relations.body(declared.unit(), declared.name(), Kind.SINK, declared.name());
        Rows start = new Opening(body).from(decl.from());
        Rows rows = decl.where().map(w -> filter(body, w, start)).orElse(start);
        rows.slots().forEach(relations.reads()::column);
        Map<String, DraftExpr> settings = Settings.read(context, decl.settings(), SETTINGS, "a sink");
        settings.putAll(profiles.bindings(declared.name()));
        Optional<List<Slot>> columns = rows.isOpaque() ? Optional.empty() : Optional.of(rows.visible());
        Optional<Binding> batch =
                Optional.ofNullable(settings.get("batch")).flatMap(w -> bindings.read(w, "batch", false, columns));
        Optional<Binding> stream =
                Optional.ofNullable(settings.get("stream")).flatMap(w -> bindings.read(w, "stream", false, columns));
        if (!settings.containsKey("batch") && !settings.containsKey("stream") && !context.isBroken(decl)) {
            context.report(context.at(
                            declared.node(),
                            Code.HR0205,
                            "sink `" + declared.name() + "` says nowhere where its rows go")
                    .help("add `batch = parquet(\"…\")`, or bind it in a profile"));
        }
        boolean acceptsPii = accepts(decl);
        Optional<SinkDef> definition = rows.op()
                .map(root ->
                        new SinkDef(declared.name(), root, batch, stream, acceptsPii, decl.onArrival(), decl.doc()));
        return new Lowered(declared, rows, definition, acceptsPii, settings.containsKey("stream"));
    }

    private boolean accepts(SinkDecl decl) {
        boolean pii = false;
        for (Name name : decl.accepts()) {
            pii |= name.text().equals("pii");
            if (!name.isMissing() && !name.text().equals("pii")) {
                context.report(context.at(name, Code.HR0205, "a sink cannot accept `" + name + "`")
                        .help("what a sink can accept is `pii`"));
            }
        }
        return pii;
    }

    private static Rows filter(Body body, DraftExpr condition, Rows rows) {
        Typed typed = body.condition(condition, rows, "`where`");
        if (typed.isUnknown()) {
            return rows.broken();
        }
        List<Slot> slots = new ArrayList<>(rows.slots());
        slots.replaceAll(s -> s.withTaint(s.taint().or(typed.taint())));
        Rows filtered = rows.withSlots(slots);
        return rows.op()
                .map(op -> filtered.through(new Op.Filter(body.id(1, "where", condition), op, typed.expr())))
                .orElse(filtered);
    }
}
