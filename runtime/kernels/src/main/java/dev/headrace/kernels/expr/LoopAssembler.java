package dev.headrace.kernels.expr;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IASTORE;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.Physical;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Vector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Builds the {@link RowLoop} of one expression: a hidden class with a loop over the rows and the outlined parts. */
final class LoopAssembler {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final String BASE = Type.getInternalName(RowLoop.class);
    private static final String OWNER = BASE.replace("RowLoop", "Generated");
    private static final String VECTORS = Type.getDescriptor(Vector[].class);
    private static final String ERRORS = Type.getDescriptor(RowErrors.class);
    private static final String ROW_ERROR = Type.getInternalName(RowError.class);
    private static final MethodType BIND =
            MethodType.methodType(RowLoop.class, Vector[].class, int.class, RowErrors.class);

    private static final int SIZE = 1;
    private static final int OUT = 2;
    private static final int ROW = 3;

    private final Expr root;
    private final Physical kind;
    private final Emitter.Shared shared;
    private final ClassWriter writer = new FlatWriter();

    private LoopAssembler(Expr root, Schema schema, Map<String, Object> params) {
        this.root = root;
        this.kind = root.type().physical();
        this.shared = new Emitter.Shared(
                OWNER, new Columns(schema, root), new Parts(root), new Failing(), new ClassData(), params);
    }

    /** A handle of type (Vector[], int, RowErrors) RowLoop that binds the expression to a batch's columns. */
    static MethodHandle assemble(Expr root, Schema schema, Map<String, Object> params) {
        return new LoopAssembler(root, schema, params).define();
    }

    /** The descriptor of an outlined part: from a row's number to a value. */
    static String partType(Physical kind) {
        return "(I)" + Kinds.type(kind).getDescriptor();
    }

    private MethodHandle define() {
        writer.visit(Opcodes.V17, ACC_FINAL, OWNER, null, BASE, null);
        constructor();
        bind();
        run();
        parts(root, Collections.newSetFromMap(new IdentityHashMap<>()));
        writer.visitEnd();
        try {
            MethodHandles.Lookup hidden = LOOKUP.defineHiddenClassWithClassData(
                    writer.toByteArray(), shared.data().values(), true);
            return hidden.findStatic(hidden.lookupClass(), "bind", BIND);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a compiled expression does not load", e);
        }
    }

    private void constructor() {
        MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", "(" + VECTORS + "I" + ERRORS + ")V", null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ILOAD, 2);
        code.visitVarInsn(ALOAD, 3);
        code.visitMethodInsn(INVOKESPECIAL, BASE, "<init>", "(I" + ERRORS + ")V", false);
        for (Columns.Read read : shared.columns().all()) {
            field(code, read, read.values(), "values", Kinds.array(read.kind()).getDescriptor());
            if (read.optional()) {
                field(code, read, read.nulls(), "nulls", "[Z");
            }
        }
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void field(MethodVisitor code, Columns.Read read, String name, String getter, String descriptor) {
        writer.visitField(ACC_PRIVATE | ACC_FINAL, name, descriptor, null, null).visitEnd();
        String vector = Type.getInternalName(Kinds.vector(read.kind()));
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ALOAD, 1);
        code.visitLdcInsn(read.index());
        code.visitInsn(Opcodes.AALOAD);
        code.visitTypeInsn(CHECKCAST, vector);
        code.visitMethodInsn(INVOKEVIRTUAL, vector, getter, "()" + descriptor, false);
        code.visitFieldInsn(PUTFIELD, OWNER, name, descriptor);
    }

    private void bind() {
        MethodVisitor code = writer.visitMethod(ACC_STATIC, "bind", BIND.toMethodDescriptorString(), null, null);
        code.visitCode();
        code.visitTypeInsn(NEW, OWNER);
        code.visitInsn(DUP);
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ILOAD, 1);
        code.visitVarInsn(ALOAD, 2);
        code.visitMethodInsn(INVOKESPECIAL, OWNER, "<init>", "(" + VECTORS + "I" + ERRORS + ")V", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void run() {
        MethodVisitor code = writer.visitMethod(0, "run", "(ILjava/lang/Object;)V", null, null);
        Label start = new Label();
        Label tried = new Label();
        Label caught = new Label();
        Label missing = new Label();
        Label next = new Label();
        Label end = new Label();
        code.visitCode();
        code.visitTryCatchBlock(start, tried, caught, ROW_ERROR);
        int typed = 4;
        Emitter emitter = new Emitter(shared, code, ROW, 5);
        code.visitVarInsn(ALOAD, OUT);
        code.visitTypeInsn(CHECKCAST, Kinds.array(kind).getDescriptor());
        code.visitVarInsn(ASTORE, typed);
        code.visitInsn(ICONST_0);
        code.visitVarInsn(ISTORE, ROW);
        Label loop = new Label();
        code.visitLabel(loop);
        code.visitVarInsn(ILOAD, ROW);
        code.visitVarInsn(ILOAD, SIZE);
        code.visitJumpInsn(IF_ICMPGE, end);
        code.visitLabel(start);
        emitter.emit(root, missing);
        code.visitLabel(tried);
        int value = emitter.local(Kinds.slots(kind));
        code.visitVarInsn(Kinds.type(kind).getOpcode(ISTORE), value);
        code.visitVarInsn(ALOAD, typed);
        code.visitVarInsn(ILOAD, ROW);
        code.visitVarInsn(Kinds.type(kind).getOpcode(ILOAD), value);
        code.visitInsn(Kinds.type(kind).getOpcode(IASTORE));
        code.visitJumpInsn(GOTO, next);
        noValue(code, missing, next);
        failure(code, caught, emitter.local(1));
        code.visitLabel(next);
        code.visitIincInsn(ROW, 1);
        code.visitJumpInsn(GOTO, loop);
        code.visitLabel(end);
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void noValue(MethodVisitor code, Label missing, Label next) {
        if (root.optional()) {
            code.visitLabel(missing);
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(ILOAD, ROW);
            code.visitMethodInsn(INVOKEVIRTUAL, OWNER, "none", "(I)V", false);
            code.visitJumpInsn(GOTO, next);
        }
    }

    private void failure(MethodVisitor code, Label caught, int error) {
        code.visitLabel(caught);
        code.visitVarInsn(ASTORE, error);
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ILOAD, ROW);
        code.visitVarInsn(ALOAD, error);
        code.visitMethodInsn(INVOKEVIRTUAL, OWNER, "failed", "(IL" + ROW_ERROR + ";)V", false);
    }

    private void parts(Expr e, Set<Expr> done) {
        if (shared.parts().isPart(e) && done.add(e)) {
            part(e);
        }
        for (Expr child : e.children()) {
            parts(child, done);
        }
    }

    private void part(Expr e) {
        Physical result = e.type().physical();
        MethodVisitor code = writer.visitMethod(ACC_PRIVATE, shared.parts().method(e), partType(result), null, null);
        Label missing = new Label();
        code.visitCode();
        Emitter emitter = new Emitter(shared, code, 1, 2);
        emitter.emitBody(e, missing);
        code.visitInsn(Kinds.type(result).getOpcode(IRETURN));
        if (e.optional()) {
            code.visitLabel(missing);
            code.visitVarInsn(ALOAD, 0);
            code.visitInsn(ICONST_1);
            code.visitFieldInsn(PUTFIELD, OWNER, "missing", "Z");
            code.visitInsn(Kinds.zero(result));
            code.visitInsn(Kinds.type(result).getOpcode(IRETURN));
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Computes stack frames without loading a class: where two kinds of object meet, an Object goes on. */
    private static final class FlatWriter extends ClassWriter {
        FlatWriter() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String first, String second) {
            return "java/lang/Object";
        }
    }
}
