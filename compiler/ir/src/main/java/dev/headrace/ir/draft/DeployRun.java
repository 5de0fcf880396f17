package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code run promote as airflow(…)}, {@code run a, b as stream from 2024-06-01T00:00:00Z}. */
public record DeployRun(List<DraftExpr.Ref> names, DraftExpr how, Optional<DraftExpr> from) {
    public DeployRun {
        names = List.copyOf(names);
    }
}
