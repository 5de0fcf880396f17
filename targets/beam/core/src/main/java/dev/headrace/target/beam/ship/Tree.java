package dev.headrace.target.beam.ship;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.Schema;
import java.io.Serializable;
import java.util.Optional;

/** An operator tree on its way to workers; its leaves are {@link Op.Read}s of what the step gets. */
public final class Tree implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Known<PlannedOutput> KNOWN = new Known<>();

    private final byte[] document;

    private Tree(byte[] document) {
        this.document = document;
    }

    public static Tree of(Op root) {
        return of(new PlannedOutput("", PlannedOutput.Kind.RELATION, root, Optional.empty()));
    }

    /** An output as a whole. */
    public static Tree of(PlannedOutput output) {
        return new Tree(IrCodec.write(output));
    }

    /** A tree that is nothing but a leaf: to send a schema. */
    public static Tree of(String leaf, Schema schema) {
        return of(new Op.Read(leaf, leaf, schema, Optional.empty()));
    }

    public Op root() {
        return output().root();
    }

    public Schema schema() {
        return root().schema();
    }

    public PlannedOutput output() {
        return KNOWN.get(document, Tree::read);
    }

    private static PlannedOutput read(byte[] document) {
        DiagnosticSink said = new DiagnosticSink();
        return new IrCodec(Functions.load())
                .readOutput(document, "a step", said)
                .orElseThrow(() -> new IllegalStateException(said.diagnostics().toString()));
    }
}
