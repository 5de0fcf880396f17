package dev.headrace.compiler.check;

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
    private final boolean stream;

    /** @param stream whether the program is compiled to run as a stream */
    public Checks(Context context, Relations relations, boolean stream) {
        this.context = context;
        this.relations = relations;
        this.stream = stream;
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
        StreamShape shape = new StreamShape(context, sources, infos, stream);
        sinks.forEach(shape::check);
        Reach reach = new Reach(infos);
        sinks.forEach(new OnArrival(context, sources, reach)::check);
        if (!stream) {
            // A replay ends, so that all rows can be judged together.
            sinks.forEach(new EndlessRules(context, sources, reach)::check);
        }
        if (!context.hasErrors()) {
            new UnreadFeatures(context, relations).check(infos);
        }
    }
}
