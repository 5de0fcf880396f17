package dev.headrace.compiler.check;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Dependencies;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.List;
import java.util.Map;

/** Runs the checks of a whole program. */
public final class Checks {
    private final Context context;
    private final Relations relations;
    private final CompileOptions.Target target;

    /** @param target what the program is compiled for */
    public Checks(Context context, Relations relations, CompileOptions.Target target) {
        this.context = context;
        this.relations = relations;
        this.target = target;
    }

    public void run(
            Program program,
            Dependencies dependencies,
            Map<Declared, SourceDef> sources,
            Map<Declared, RelationInfo> infos,
            List<SinkLowering.Lowered> sinks) {
        sources.forEach((d, s) -> {
            new UnreadRejects(context, relations.rejections()).check(d, s);
            new StreamPolicy(context).check(d, s);
        });
        sinks.forEach(new PrivateData(context)::check);
        StreamShape shape = new StreamShape(context, sources, infos, target == CompileOptions.Target.STREAM);
        sinks.forEach(shape::check);
        Reach reach = new Reach(infos);
        sinks.forEach(new OnArrival(context, sources, reach)::check);
        if (target != CompileOptions.Target.STREAM) {
            // A replay ends, so that all rows can be judged together.
            boolean live = target == CompileOptions.Target.LIVE;
            sinks.forEach(new EndlessRules(context, sources, reach, live)::check);
        }
        if (!context.hasErrors()) {
            new UnreadFeatures(context, relations).check(infos);
        }
    }
}
