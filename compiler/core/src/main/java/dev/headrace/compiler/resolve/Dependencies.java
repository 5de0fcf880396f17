package dev.headrace.compiler.resolve;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ScoreDecl;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads the rows of whom. */
public final class Dependencies {

    /** A declaration that is read, and the draft node that names it. */
    public record Read(Declared target, Object node) {}

    private final IdentityHashMap<Declared, List<Read>> reads = new IdentityHashMap<>();
    private final List<Declared> order = new ArrayList<>();

    private Dependencies() {}

    /** Of all declarations of a program; circles are reported, each once. */
    public static Dependencies of(Context context, Program program) {
        Dependencies all = new Dependencies();
        List<Declared> declared = program.units().stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind().hasRows() || d.kind() == Kind.SINK)
                .toList();
        IdentityHashMap<Declared, Boolean> closed = new IdentityHashMap<>();
        Set<Declared> told = Collections.newSetFromMap(new IdentityHashMap<>());
        declared.forEach(d -> all.visit(context, d, closed, told));
        return all;
    }

    /** What a declaration reads directly, in written order. */
    public List<Read> reads(Declared declared) {
        return reads.computeIfAbsent(declared, Dependencies::find);
    }

    /** All declarations with rows, and sinks, so that each stands behind those it reads. */
    public List<Declared> order() {
        return List.copyOf(order);
    }

    /** Everything that {@code roots} read, near or far, and the roots themselves. */
    public Set<Declared> reachable(Collection<Declared> roots) {
        Set<Declared> reached = new LinkedHashSet<>();
        Deque<Declared> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            Declared next = waiting.removeFirst();
            if (reached.add(next)) {
                reads(next).forEach(r -> waiting.add(r.target()));
            }
        }
        return reached;
    }

    private record Frame(Declared declared, Iterator<Read> left) {}

    private void visit(Context context, Declared start, IdentityHashMap<Declared, Boolean> closed, Set<Declared> told) {
        if (closed.containsKey(start)) {
            return;
        }
        Deque<Frame> open = new ArrayDeque<>();
        closed.put(start, false);
        open.push(new Frame(start, reads(start).iterator()));
        while (!open.isEmpty()) {
            Frame frame = open.peek();
            if (!frame.left().hasNext()) {
                open.pop();
                closed.put(frame.declared(), true);
                order.add(frame.declared());
                continue;
            }
            Declared target = frame.left().next().target();
            Boolean state = closed.get(target);
            if (state == null) {
                closed.put(target, false);
                open.push(new Frame(target, reads(target).iterator()));
            } else if (!state) {
                circle(context, target, open, told);
            }
        }
    }

    private void circle(Context context, Declared target, Deque<Frame> open, Set<Declared> told) {
        List<Declared> members = new ArrayList<>();
        for (Frame frame : open) {
            members.add(0, frame.declared());
            if (frame.declared() == target) {
                break;
            }
        }
        if (members.stream().anyMatch(told::contains)) {
            return;
        }
        told.addAll(members);
        String shown = members.stream().map(Declared::name).collect(Collectors.joining("` reads `"));
        Diagnostic.Builder message = context.at(
                        target.node(), Code.HR0105, "`" + shown + "` reads `" + target.name() + "`: a circle")
                .note("rows flow one way: nothing can be made from itself");
        for (int i = 0; i < members.size(); i++) {
            Declared next = members.get((i + 1) % members.size());
            reads(members.get(i)).stream()
                    .filter(r -> r.target() == next)
                    .findFirst()
                    .ifPresent(r -> message.label(context.place(r.node()), "reads `" + next.name() + "`"));
        }
        context.report(message);
    }

    private static List<Read> find(Declared d) {
        List<Read> reads = new ArrayList<>();
        switch (d.kind()) {
            case TABLE -> {
                add(reads, d, d.as(TableDecl.class).from());
                verbs(reads, d, d.as(TableDecl.class).verbs());
            }
            case DATASET -> {
                add(reads, d, d.as(DatasetDecl.class).spine());
                verbs(reads, d, d.as(DatasetDecl.class).verbs());
            }
            case FEATURES -> add(reads, d, d.as(FeaturesDecl.class).from());
            case SINK -> add(reads, d, d.as(SinkDecl.class).from());
            case SCORE -> add(reads, d, d.as(ScoreDecl.class).dataset());
            default -> reads.clear();
        }
        return reads;
    }

    private static void verbs(List<Read> reads, Declared d, List<Verb> verbs) {
        for (Verb verb : verbs) {
            if (verb instanceof Verb.Join v) {
                add(reads, d, v.relation());
            } else if (verb instanceof Verb.AsofJoin v) {
                add(reads, d, v.relation());
            } else if (verb instanceof Verb.With v) {
                add(reads, d, v.features());
            } else if (verb instanceof Verb.Union v) {
                add(reads, d, v.relation());
            }
        }
    }

    private static void add(List<Read> reads, Declared d, DraftExpr.Ref ref) {
        if (!ref.path().isEmpty()) {
            add(reads, d, ref.path().get(0), ref);
        }
    }

    private static void add(List<Read> reads, Declared d, Name name) {
        add(reads, d, name, name);
    }

    private static void add(List<Read> reads, Declared d, Name name, Object node) {
        d.unit().find(name.text()).filter(t -> t.kind().hasRows()).ifPresent(t -> reads.add(new Read(t, node)));
    }
}
