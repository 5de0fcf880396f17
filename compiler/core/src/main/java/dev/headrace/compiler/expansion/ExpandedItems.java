package dev.headrace.compiler.expansion;

import dev.headrace.compiler.relation.Spelling;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes out the entries of loops, in the order in which the compiler takes them. */
final class ExpandedItems {

    private final Function<String, Optional<List<Name>>> labels;

    ExpandedItems(Function<String, Optional<List<Name>>> labels) {
        this.labels = labels;
    }

    List<Verb> verbs(List<Verb> verbs) {
        List<Verb> expanded = new ArrayList<>();
        verbs.forEach(verb -> expanded.add(verb(verb)));
        return expanded;
    }

    private Verb verb(Verb verb) {
        if (verb instanceof Verb.Derive v) {
            return new Verb.Derive(of(v.items()));
        }
        if (verb instanceof Verb.Group v) {
            return new Verb.Group(v.keys(), v.every(), v.size(), of(v.items()));
        }
        return verb instanceof Verb.Session v ? new Verb.Session(v.keys(), v.gap(), of(v.items())) : verb;
    }

    List<Item> of(List<Item> items) {
        List<Item> expanded = new ArrayList<>();
        items.forEach(item -> item.accept(new Round(Map.of(), expanded)));
        return expanded;
    }

    /** What the variables stand for, and where the entries go. */
    private final class Round implements Item.Visitor<Boolean> {
        private final Map<String, Loop> loops;
        private final List<Item> out;

        Round(Map<String, Loop> loops, List<Item> out) {
            this.loops = loops;
            this.out = out;
        }

        @Override
        public Boolean assign(Item.Assign item) {
            ExpandedExpr with = new ExpandedExpr(loops);
            return out.add(new Item.Assign(with.name(item.name()), with.of(item.value()), item.doc()));
        }

        @Override
        public Boolean oneHot(Item.OneHot item) {
            return out.add(new Item.OneHot(new ExpandedExpr(loops).columns(item.columns())));
        }

        @Override
        public Boolean forEach(Item.ForEach item) {
            Optional<List<Loop>> values = values(item.values());
            if (values.isEmpty()) {
                return out.add(item);
            }
            for (Loop value : values.get()) {
                Map<String, Loop> inner = new LinkedHashMap<>(loops);
                inner.put(item.variable().text(), value);
                item.items().forEach(i -> i.accept(new Round(inner, out)));
            }
            return true;
        }

        @Override
        public Boolean missing(Item.Missing item) {
            return out.add(item);
        }
    }

    private Optional<List<Loop>> values(DraftExpr written) {
        List<Loop> values = new ArrayList<>();
        if (written instanceof DraftExpr.ListOf list) {
            for (DraftExpr item : list.items()) {
                Optional<String> spelling = item.accept(new Spelling());
                if (spelling.isEmpty()) {
                    return Optional.empty();
                }
                values.add(new Loop(spelling.get(), item));
            }
            return Optional.of(values);
        }
        if (!(written instanceof DraftExpr.Ref ref) || ref.path().size() != 1) {
            return Optional.empty();
        }
        Name category = ref.path().get(0);
        return labels.apply(category.text()).map(all -> {
            // With its enum a label means the same also where a column is called like it.
            all.forEach(label -> values.add(new Loop(label.text(), new DraftExpr.Ref(List.of(category, label)))));
            return values;
        });
    }
}
