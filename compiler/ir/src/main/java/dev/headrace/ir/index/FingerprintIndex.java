package dev.headrace.ir.index;

import dev.headrace.ir.codec.Canonical;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SHA-256 of what a result depends on: operators, the definitions of sources, parameters with their defaults. Equal
 * fingerprints mean equal rows from equal input files by the same Headrace. What a declaration is called, where it stands,
 * what is said about it and what others declare does not count.
 *
 * <p>Not in it: what files hold, the values a run sets for parameters (see {@link #params}), and the code of functions.
 */
public final class FingerprintIndex {

    private final Pipeline pipeline;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final Map<String, Set<String>> params = new LinkedHashMap<>();

    private FingerprintIndex(Pipeline pipeline) {
        this.pipeline = pipeline;
        for (SourceDef source : pipeline.sources()) {
            sources.put(source.name(), sha256("source", List.of(hex(Canonical.bytes(source)))));
        }
        for (Relation relation : pipeline.relations()) {
            relations.put(relation.name(), of(relation.root()));
            params.put(relation.name(), params(relation.root()));
        }
    }

    public static FingerprintIndex of(Pipeline pipeline) {
        return new FingerprintIndex(pipeline);
    }

    public Optional<String> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    public Optional<String> relation(String name) {
        return Optional.ofNullable(relations.get(name));
    }

    /** Of the rows of a sink; where they go does not count. */
    public Optional<String> sink(String name) {
        return pipeline.sink(name).map(s -> of(s.root()));
    }

    /** Of the whole pipeline: everything that a run of it does, names of outputs and bindings included. */
    public String pipeline() {
        List<String> parts = new ArrayList<>();
        pipeline.params().forEach(p -> parts.add(hex(Canonical.bytes(p))));
        relations.forEach((name, fingerprint) -> parts.add(name + "=" + fingerprint));
        pipeline.sinks().forEach(s -> {
            parts.add(s.name() + "=" + of(s.root()));
            s.batch().ifPresent(b -> parts.add(hex(Canonical.bytes(b))));
            s.stream().ifPresent(b -> parts.add(hex(Canonical.bytes(b))));
            if (s.onArrival()) {
                parts.add("on arrival");
            }
        });
        return sha256("pipeline", parts);
    }

    /**
     * Of a stage of a plan whose pipeline this is: each output by name with its rows. Where the stage hands out diverted
     * rows, which name the operators that refused them, ids count too.
     */
    public String stage(Stage stage) {
        List<String> parts = new ArrayList<>();
        boolean ids = false;
        for (PlannedOutput output : stage.outputs()) {
            parts.add(output.name() + "=" + of(output.root()));
            ids |= output.root().inOrder().stream().anyMatch(Op.Rejected.class::isInstance);
        }
        if (ids) {
            stage.outputs().forEach(o -> o.root().inOrder().forEach(op -> parts.add(op.id())));
            pipeline.relations().forEach(r -> r.root().inOrder().forEach(op -> parts.add(op.id())));
        }
        if (stage instanceof Stage.OpaqueStep step) {
            parts.add(hex(Canonical.bytes(step.call(), Op::id)));
            parts.add(hex(Canonical.bytes(step.input())));
            parts.add(hex(Canonical.bytes(step.output())));
        }
        if (stage instanceof Stage.Train train) {
            parts.add(hex(Canonical.bytes(train.model())));
        }
        if (stage instanceof Stage.Judge judge) {
            parts.add(hex(Canonical.bytes(judge.gate())));
            parts.add(hex(Canonical.bytes(judge.model())));
        }
        return sha256("stage", parts);
    }

    /** Of the rows an operator of this pipeline gives. */
    public String of(Op root) {
        List<String> parts = new ArrayList<>();
        parts.add(hex(Canonical.bytes(root, this::leaf)));
        for (String name : ownParams(root)) {
            pipeline.params().stream()
                    .filter(p -> p.name().equals(name))
                    .map(FingerprintIndex::param)
                    .forEach(parts::add);
        }
        return sha256("rows", parts);
    }

    private static String param(ParamDef param) {
        return hex(Canonical.bytes(param));
    }

    /** The parameters the rows of an operator depend on, through relations too, in the order declared. */
    public Set<String> params(Op root) {
        Set<String> found = ownParams(root);
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Read read) {
                found.addAll(params.getOrDefault(read.relation(), Set.of()));
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        pipeline.params().stream().map(ParamDef::name).filter(found::contains).forEach(ordered::add);
        return ordered;
    }

    private Set<String> ownParams(Op root) {
        Set<String> found = new LinkedHashSet<>();
        for (Op op : root.inOrder()) {
            OpExprs.of(op).forEach(e -> ParamUses.collect(e, found));
            if (op instanceof Op.Scan scan) {
                pipeline.source(scan.source()).ifPresent(s -> OpExprs.of(s).forEach(e -> ParamUses.collect(e, found)));
            }
        }
        return found;
    }

    private String leaf(Op op) {
        if (op instanceof Op.Scan scan) {
            return "scan " + sources.get(scan.source());
        }
        if (op instanceof Op.Rejected rejected) {
            return "rejected " + rejected.source() + " " + sources.get(rejected.source());
        }
        if (op instanceof Op.Late late) {
            return "late " + sources.get(late.source());
        }
        if (op instanceof Op.Read read) {
            return "read " + relations.get(read.relation());
        }
        throw new IllegalStateException("no leaf: " + op.id());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static String sha256(String what, List<String> parts) {
        MessageDigest digest = digest();
        digest.update(what.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            digest.update((byte) 0);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
