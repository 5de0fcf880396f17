package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Search;
import dev.headrace.ir.draft.SearchParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a model's settings are searched: {@code search random { …, maximise auc_pr }}. */
public final class SearchFor {

    private final String strategy;
    private final Notes notes = new Notes();
    private final Settings settings = new Settings(notes);
    private final List<SearchParam> params = new ArrayList<>();
    private final Object place = notes.put(new Name("search"));
    private @Nullable Name goal;
    private boolean maximise;

    private SearchFor(String strategy) {
        this.strategy = strategy;
    }

    /** A search by this strategy. */
    public static SearchFor by(String strategy) {
        return new SearchFor(strategy);
    }

    /** {@code name in low .. high}. */
    public SearchFor in(String name, Object low, Object high) {
        return in(name, Told.range(Told.literal(low), Told.literal(high)));
    }

    /** {@code name in log(low .. high)}. */
    public SearchFor inLog(String name, Object low, Object high) {
        return in(name, Told.call("log", Told.range(Told.literal(low), Told.literal(high))));
    }

    private SearchFor in(String name, Draftable space) {
        params.add(notes.put(new SearchParam(new Name(name), notes.take(space))));
        return this;
    }

    /** {@code name = value}. */
    public SearchFor set(String name, Object value) {
        settings.put(name, Told.literal(value));
        return this;
    }

    /** {@code maximise metric}. */
    public SearchFor maximise(String metric) {
        goal = notes.put(new Name(metric));
        maximise = true;
        return this;
    }

    /** {@code minimise metric}. */
    public SearchFor minimise(String metric) {
        goal = notes.put(new Name(metric));
        maximise = false;
        return this;
    }

    Search draft(Notes all) {
        Search search = new Search(new Name(strategy), params, settings.all(), Optional.ofNullable(goal), maximise);
        all.addAll(notes);
        all.copy(place, search);
        return search;
    }
}
