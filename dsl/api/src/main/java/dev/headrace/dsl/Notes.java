package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Place;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.DraftExpr;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which line said which node of a draft, by identity. */
final class Notes {

    private final Map<Object, Place> places = new IdentityHashMap<>();

    /** Remembers that the caller said {@code node}. */
    <T> T put(T node) {
        Place.here().ifPresent(place -> places.putIfAbsent(node, place));
        return node;
    }

    /** Remembers the lines of an expression and hands its draft on. */
    DraftExpr take(Draftable said) {
        Told told = said.told();
        note(told);
        return told.expr();
    }

    DraftExpr.Ref ref(Draftable said) {
        return (DraftExpr.Ref) take(said);
    }

    List<DraftExpr.Ref> refs(List<? extends Draftable> said) {
        List<DraftExpr.Ref> refs = new ArrayList<>();
        said.forEach(s -> refs.add(ref(s)));
        return refs;
    }

    private void note(Told told) {
        if (places.containsKey(told.expr())) {
            return;
        }
        told.place().ifPresent(place -> places.put(told.expr(), place));
        told.parts().forEach(this::note);
    }

    Optional<Place> of(Object node) {
        return Optional.ofNullable(places.get(node));
    }

    /** Gives {@code to} the line of {@code from}. */
    void copy(Object from, Object to) {
        of(from).ifPresent(place -> places.put(to, place));
    }

    /** The same, handing it back. */
    <T> T as(Object from, T to) {
        copy(from, to);
        return to;
    }

    void addAll(Notes other) {
        places.putAll(other.places);
    }
}
