package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code search random { …, maximise auc_pr }}. */
public record Search(
        Name strategy, List<SearchParam> params, List<Setting> settings, Optional<Name> objective, boolean maximise) {
    public Search {
        params = List.copyOf(params);
        settings = List.copyOf(settings);
    }
}
