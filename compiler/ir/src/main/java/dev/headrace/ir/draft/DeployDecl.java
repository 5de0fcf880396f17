package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code deploy nightly { run … as … }}. */
public record DeployDecl(
        Name name,
        List<DeployRun> runs,
        Optional<DraftExpr.Ref> engine,
        List<Needs> needs,
        List<Setting> settings,
        String doc)
        implements Declaration {
    public DeployDecl {
        runs = List.copyOf(runs);
        needs = List.copyOf(needs);
        settings = List.copyOf(settings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deploy(this);
    }
}
