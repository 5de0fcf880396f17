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

    /**
     * A search by this strategy.
     *
     * @param strategy {@code random}, {@code grid}
     * @return the search, to which ranges and a goal are added
     */
    public static SearchFor by(String strategy) {
        return new SearchFor(strategy);
    }

    /**
     * {@code name in low .. high}: a setting, tried between two ends.
     *
     * @param name the setting
     * @param low the least it may be, a Java value
     * @param high the greatest it may be, a Java value
     * @return this, to be gone on with
     */
    public SearchFor in(String name, Object low, Object high) {
        return in(name, Told.range(Told.literal(low), Told.literal(high)));
    }

    /**
     * {@code name in log(low .. high)}: a setting, tried between two ends in equal steps of its logarithm.
     *
     * @param name the setting
     * @param low the least it may be, more than 0
     * @param high the greatest it may be
     * @return this, to be gone on with
     */
    public SearchFor inLog(String name, Object low, Object high) {
        return in(name, Told.call("log", Told.range(Told.literal(low), Told.literal(high))));
    }

    private SearchFor in(String name, Draftable space) {
        params.add(notes.put(new SearchParam(new Name(name), notes.take(space))));
        return this;
    }

    /**
     * {@code name = value}, for a setting of the search itself: {@code trials}.
     *
     * @param name the setting (HR0205 if unknown)
     * @param value a Java value, or an expression of parameters
     * @return this, to be gone on with
     */
    public SearchFor set(String name, Object value) {
        settings.put(name, Told.literal(value));
        return this;
    }

    /**
     * {@code maximise metric}: the greatest one is best.
     *
     * @param metric its name (HR0401 for accuracy of a rare label)
     * @return this, to be gone on with
     */
    public SearchFor maximise(String metric) {
        goal = notes.put(new Name(metric));
        maximise = true;
        return this;
    }

    /**
     * {@code minimise metric}: the least one is best.
     *
     * @param metric its name
     * @return this, to be gone on with
     */
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
