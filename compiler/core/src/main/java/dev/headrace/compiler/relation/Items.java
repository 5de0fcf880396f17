package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.LoopValue;
import dev.headrace.compiler.expression.Made;
import dev.headrace.compiler.expression.Templates;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Unrolls {@code for}: every name a block makes is known when compiling. */
final class Items {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final int MOST = 100_000;

    private final Body body;
    private final List<PlainItem> plain = new ArrayList<>();
    private final IdentityHashMap<Item, List<String>> siblings = new IdentityHashMap<>();

    private Items(Body body) {
        this.body = body;
    }

    static List<PlainItem> unroll(Body body, List<Item> items) {
        Items all = new Items(body);
        all.add(items, Map.of(), Optional.empty());
        return all.plain.stream().map(all::withSiblings).toList();
    }

    /** A column of a loop names all columns that its line makes. */
    private PlainItem withSiblings(PlainItem item) {
        List<String> names = siblings.getOrDefault(item.item(), List.of());
        return names.size() < 2
                ? item
                : new PlainItem(
                        item.name(),
                        item.item(),
                        item.loops(),
                        new Made(item.made().node(), body.owner(), names));
    }

    private void add(List<Item> items, Map<String, LoopValue> loops, Optional<Item.ForEach> outer) {
        for (Item item : items) {
            item.accept(new Item.Visitor<Boolean>() {
                @Override
                public Boolean assign(Item.Assign i) {
                    return name(i, loops)
                            .map(n -> plain.add(new PlainItem(n, i, loops, made(i, n, outer))))
                            .orElse(false);
                }

                @Override
                public Boolean oneHot(Item.OneHot i) {
                    return plain.add(new PlainItem("", i, loops, new Made(i, body.owner(), List.of())));
                }

                @Override
                public Boolean forEach(Item.ForEach i) {
                    rounds(i, loops).forEach(l -> add(i.items(), l, Optional.of(i)));
                    return true;
                }

                @Override
                public Boolean missing(Item.Missing i) {
                    return false;
                }
            });
        }
    }

    /** Columns of a loop point at its values, and name their siblings. */
    private Made made(Item.Assign item, String name, Optional<Item.ForEach> outer) {
        if (outer.isEmpty() || !item.name().isTemplate()) {
            return new Made(item.name(), body.owner(), List.of(name));
        }
        siblings.computeIfAbsent(item, i -> new ArrayList<>()).add(name);
        Object node = body.context().place(outer.get().values()).isPresent()
                ? outer.get().values()
                : outer.get();
        return new Made(node, body.owner(), List.of(name));
    }

    private Optional<String> name(Item.Assign item, Map<String, LoopValue> loops) {
        String written = item.name().text();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        RowsScope scope = RowsScope.of(body.unit(), body.owner(), false, List.of(), s -> {})
                .withLoops(loops);
        Optional<String> unknown = Templates.unknown(written, scope);
        if (unknown.isPresent()) {
            body.context()
                    .report(body.context()
                            .at(item.name(), Code.HR0101, "no `for` around this name declares `" + unknown.get() + "`")
                            .note("a name may hold only the variables of the `for` blocks it stands in"));
            return Optional.empty();
        }
        String name = Templates.fill(written, scope).orElse(written);
        if (item.name().isTemplate() && !NAME.matcher(name).matches()) {
            body.context()
                    .report(body.context()
                            .at(item.name(), Code.HR0206, "`" + name + "` cannot be a name")
                            .note("in a name, a loop variable becomes the literal's own spelling")
                            .help("loop over values whose spelling has only letters, digits and `_`"));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private List<Map<String, LoopValue>> rounds(Item.ForEach loop, Map<String, LoopValue> outer) {
        List<LoopValue> values = values(loop.values());
        String variable = loop.variable().text();
        if (outer.containsKey(variable)) {
            body.context()
                    .report(loop.variable(), Code.HR0103, "`" + variable + "` is a variable of an outer `for` already");
            return List.of();
        }
        if ((long) values.size() * loop.items().size() + plain.size() > MOST) {
            body.context().report(loop.variable(), Code.HR0206, "these loops make more than " + MOST + " columns");
            return List.of();
        }
        List<Map<String, LoopValue>> rounds = new ArrayList<>();
        for (LoopValue value : values) {
            Map<String, LoopValue> round = new LinkedHashMap<>(outer);
            round.put(variable, value);
            rounds.add(round);
        }
        return rounds;
    }

    private List<LoopValue> values(DraftExpr written) {
        if (written instanceof DraftExpr.ListOf list) {
            List<LoopValue> values = new ArrayList<>();
            for (DraftExpr item : list.items()) {
                Optional<String> spelling = item.accept(new Spelling());
                spelling.ifPresent(s -> values.add(new LoopValue(s, Optional.of(item), Optional.empty())));
                if (spelling.isEmpty() && !(item instanceof DraftExpr.Missing)) {
                    notLiteral(item);
                }
            }
            return values;
        }
        if (written instanceof DraftExpr.Ref ref && ref.path().size() == 1) {
            Optional<Declared> found = Names.find(
                    body.context(),
                    body.unit(),
                    ref,
                    ref.path().get(0).text(),
                    Set.of(Kind.ENUM),
                    "an enum or a list of literals");
            return found.map(d -> labels(body.relations().types().enumOf(d.as(EnumDecl.class))))
                    .orElse(List.of());
        }
        if (!(written instanceof DraftExpr.Missing)) {
            notLiteral(written);
        }
        return List.of();
    }

    private static List<LoopValue> labels(DataType.EnumOf type) {
        return type.labels().stream()
                .map(l -> new LoopValue(l, Optional.empty(), Optional.of(type)))
                .toList();
    }

    private void notLiteral(DraftExpr item) {
        body.context()
                .report(body.context()
                        .at(item, Code.HR0206, "`for` runs over literals or the labels of an enum")
                        .note("so every generated name is known when compiling"));
    }
}
