package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.JoinKey;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.ir.draft.SortKey;
import dev.headrace.ir.draft.Verb;
import java.util.List;
import java.util.stream.Collectors;

/** The verbs of tables and datasets. */
final class Verbs implements Verb.Visitor<String> {

    static String block(String head, List<Verb> verbs) {
        return Blocks.lines(
                head, verbs.stream().map(verb -> verb.accept(new Verbs())).toList());
    }

    static List<String> pairs(List<RenamePair> pairs) {
        return pairs.stream()
                .map(pair -> Names.key(pair.from()) + " -> " + Names.of(pair.to()))
                .toList();
    }

    /** Column patterns. */
    static String columns(List<DraftExpr> columns) {
        return columns.stream().map(Verbs::column).collect(Collectors.joining(", "));
    }

    private static String column(DraftExpr column) {
        return column instanceof DraftExpr.Ref ref ? Names.dotted(ref.path()) : Operands.value(column);
    }

    private static String keys(List<JoinKey> keys) {
        return keys.stream().map(Verbs::key).collect(Collectors.joining(", "));
    }

    private static String key(JoinKey key) {
        String left = Names.dotted(key.left().path());
        return key.left().equals(key.right())
                ? left
                : left + " == " + Names.dotted(key.right().path());
    }

    @Override
    public String where(Verb.Where verb) {
        return "where " + Operands.condition(verb.condition());
    }

    @Override
    public String derive(Verb.Derive verb) {
        return Items.block("derive", verb.items());
    }

    @Override
    public String keep(Verb.Keep verb) {
        return "keep " + columns(verb.columns());
    }

    @Override
    public String drop(Verb.Drop verb) {
        return "drop " + columns(verb.columns());
    }

    @Override
    public String rename(Verb.Rename verb) {
        return "rename " + String.join(", ", pairs(verb.pairs()));
    }

    @Override
    public String oneHot(Verb.OneHot verb) {
        return "one_hot " + Names.refs(verb.columns());
    }

    @Override
    public String fill(Verb.Fill verb) {
        return "fill " + column(verb.target()) + " = " + Operands.value(verb.value());
    }

    @Override
    public String join(Verb.Join verb) {
        return "join " + (verb.left() ? "left " : "") + relation(verb.relation()) + " on " + keys(verb.keys());
    }

    /** A relation called {@code left} is not the word before one. */
    private static String relation(dev.headrace.ir.draft.Name name) {
        return name.text().equals("left") ? "`left`" : Names.of(name);
    }

    @Override
    public String with(Verb.With verb) {
        return "with " + Names.of(verb.features());
    }

    @Override
    public String asofJoin(Verb.AsofJoin verb) {
        String on = verb.keys().isEmpty() ? "" : " on " + keys(verb.keys());
        String within = verb.within().map(w -> " within " + Operands.unary(w)).orElse("");
        return "asof join " + Names.of(verb.relation()) + on + within + (verb.unbounded() ? " within unbounded" : "");
    }

    @Override
    public String union(Verb.Union verb) {
        return "union " + Names.of(verb.relation());
    }

    @Override
    public String group(Verb.Group verb) {
        String by = verb.keys().isEmpty() ? "" : " by " + Names.refs(verb.keys());
        String every = verb.every().map(e -> " every " + Operands.unary(e)).orElse("");
        String size = verb.size().map(s -> " size " + Operands.unary(s)).orElse("");
        return Items.block("group" + by + every + size, verb.items());
    }

    @Override
    public String session(Verb.Session verb) {
        String gap = Operands.unary(verb.gap());
        return Items.block("session by " + Names.refs(verb.keys()) + " gap " + gap, verb.items());
    }

    @Override
    public String dedupe(Verb.Dedupe verb) {
        return "dedupe by " + Names.refs(verb.keys());
    }

    @Override
    public String explode(Verb.Explode verb) {
        return "explode " + Names.dotted(verb.column().path());
    }

    @Override
    public String sample(Verb.Sample verb) {
        String share = Operands.unary(verb.share());
        return "sample " + share + " by " + Names.refs(verb.keys()) + " seed " + Operands.unary(verb.seed());
    }

    @Override
    public String sort(Verb.Sort verb) {
        String keys = verb.keys().stream().map(Verbs::sorted).collect(Collectors.joining(", "));
        String limit = verb.limit().map(l -> " limit " + Operands.unary(l)).orElse("");
        return "sort by " + keys + limit;
    }

    private static String sorted(SortKey key) {
        return Names.dotted(key.column().path()) + (key.descending() ? " desc" : "");
    }

    @Override
    public String limit(Verb.Limit verb) {
        return "limit " + Operands.unary(verb.count());
    }

    @Override
    public String via(Verb.Via verb) {
        return "via " + Calls.of(verb.step());
    }

    @Override
    public String missing(Verb.Missing verb) {
        return Names.MISSING;
    }
}
