package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.JoinKey;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What plain and as-of joins share: keys, and the right columns under qualified names. */
final class Joining {
    private final Body body;
    private final Rows left;
    private final Rows right;
    private final String relation;

    Joining(Body body, Rows left, Rows right, String relation) {
        this.body = body;
        this.left = left;
        this.right = right;
        this.relation = relation;
    }

    /** The keys as pairs of slots; empty if one is wrong. */
    Optional<List<Pair>> keys(List<JoinKey> written, String what) {
        List<Pair> pairs = new ArrayList<>();
        boolean good = true;
        for (JoinKey key : written) {
            Optional<Pair> pair = key(key);
            good &= pair.isPresent() && fits(pair.get(), what);
            pair.ifPresent(pairs::add);
        }
        return good ? Optional.of(pairs) : Optional.empty();
    }

    /** The same-named columns of both sides. */
    Optional<List<Pair>> keysNamed(List<String> names, Object node, String what) {
        List<Pair> pairs = new ArrayList<>();
        boolean good = true;
        RowsScope leftScope = body.scope(left);
        for (String name : names) {
            Optional<Slot> l = leftScope.column(name);
            Optional<Slot> r = rightColumn(name);
            if (l.isEmpty() && !left.isOpaque()) {
                body.context()
                        .report(body.context()
                                .at(
                                        node,
                                        Code.HR0102,
                                        "`" + body.owner() + "` has no column `" + name + "`, the entity of `"
                                                + relation + "`")
                                .help("say what equals it: `on … == " + name + "`"));
            }
            if (l.isEmpty() || r.isEmpty()) {
                good = false;
                continue;
            }
            Pair pair = new Pair(l.get(), r.get(), node, node);
            good &= fits(pair, what);
            pairs.add(pair);
        }
        return good ? Optional.of(pairs) : Optional.empty();
    }

    /** A left and a right key column and the nodes that named them. */
    record Pair(Slot left, Slot right, Object leftNode, Object rightNode) {
        KeyPair pair() {
            return new KeyPair(left.name(), right.name());
        }

        Taint taint() {
            return left.taint().or(right.taint());
        }
    }

    private Optional<Slot> rightColumn(String written) {
        String name = written.startsWith(relation + ".") ? written.substring(relation.length() + 1) : written;
        return right.visible().stream().filter(s -> s.simple().equals(name)).findFirst();
    }

    private Optional<Pair> key(JoinKey key) {
        RowsScope scope = body.scope(left);
        DraftExpr.Ref a = key.left();
        DraftExpr.Ref b = key.right();
        boolean swapped = scope.column(Refs.written(a)).isEmpty()
                && scope.column(Refs.written(b)).isPresent()
                && rightColumn(Refs.written(a)).isPresent();
        DraftExpr.Ref leftRef = swapped ? b : a;
        DraftExpr.Ref rightRef = swapped ? a : b;
        Optional<Slot> l = body.column(leftRef, scope);
        Optional<Slot> r = rightColumn(Refs.written(rightRef));
        boolean broken = rightRef.path().stream().anyMatch(dev.headrace.ir.draft.Name::isMissing);
        if (r.isEmpty() && !right.isOpaque() && !broken) {
            RowsScope rightScope = RowsScope.of(
                    body.unit(),
                    relation,
                    false,
                    right.visible(),
                    body.relations().reads()::column);
            Refs.missingColumn(body.context(), rightRef, Refs.written(rightRef), rightScope);
        }
        r.ifPresent(body.relations().reads()::column);
        return l.isPresent() && r.isPresent()
                ? Optional.of(new Pair(l.get(), r.get(), leftRef, rightRef))
                : Optional.empty();
    }

    private boolean fits(Pair pair, String what) {
        boolean sure = body.sureKey(pair.leftNode(), pair.left(), what);
        sure &= body.sureKey(pair.rightNode(), pair.right(), what);
        if (!sure) {
            return false;
        }
        if (!pair.left().type().equals(pair.right().type())) {
            Diagnostic.Builder message = body.context()
                    .at(
                            pair.rightNode(),
                            Code.HR0201,
                            "`" + pair.left().written() + "` is a "
                                    + pair.left().type().show() + " and `" + relation + "."
                                    + pair.right().simple() + "` a "
                                    + pair.right().type().show()
                                    + ": keys have one type");
            body.context().report(message);
            return false;
        }
        return true;
    }

    /**
     * The right columns as the left side will see them; a column left out has no place.
     *
     * @param optional whether a left row may find no partner
     * @param owned for a feature set the columns it owns: the others can be named but no star takes them
     */
    List<Slot> rightSlots(List<Pair> keys, boolean optional, Optional<List<String>> owned) {
        Taint taint = keys.stream().map(Pair::taint).reduce(Taint.NONE, Taint::or);
        Set<String> same = new java.util.LinkedHashSet<>();
        keys.stream()
                .filter(k -> k.left().simple().equals(k.right().simple()))
                .forEach(k -> same.add(k.right().name()));
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : right.visible()) {
            boolean starred = !same.contains(slot.name())
                    && owned.map(o -> o.contains(slot.simple())).orElse(true);
            slots.add(slot.withQualifier(relation + "." + slot.simple(), relation, false, starred)
                    .withInfo(
                            slot.type(),
                            optional || slot.optional(),
                            slot.taint().or(taint)));
        }
        return slots;
    }

    /** Whether the relation was brought in before, which would give two columns one name. */
    boolean isTwice(Object node) {
        boolean twice = left.visible().stream().anyMatch(s -> s.qualifier().equals(Optional.of(relation)));
        if (twice) {
            body.context()
                    .report(body.context()
                            .at(node, Code.HR0103, "`" + relation + "` was brought into `" + body.owner() + "` before")
                            .help("`keep` what you need of it first, so that its names are bare"));
        }
        return twice;
    }
}
