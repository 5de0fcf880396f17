package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.pipeline.FeatureInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers a feature set: all columns of its source, then those it owns. */
final class FeaturesLowering {
    private final Body body;
    private final Declared declared;

    FeaturesLowering(Body body, Declared declared) {
        this.body = body;
        this.declared = declared;
    }

    RelationInfo lower(FeaturesDecl features) {
        Rows start = new Opening(body).from(features.from());
        FeatureBody.Result result =
                new FeatureBody(body, declared.name(), FeatureBody.Naming.bare()).run(features, start);
        List<String> keys = new ArrayList<>();
        features.by().forEach(k -> keys.add(Refs.written(k)));
        List<String> owned = result.owned();
        for (Slot slot : result.rows().slots()) {
            slot.made()
                    .ifPresent(m -> body.context()
                            .places()
                            .putColumn(
                                    declared.name(), slot.name(), body.context().place(m.node())));
        }
        FeatureInfo info = new FeatureInfo(Refs.written(features.from()), keys, owned);
        return new RelationInfo(declared, result.rows(), Optional.empty(), Optional.of(info), keys);
    }
}
