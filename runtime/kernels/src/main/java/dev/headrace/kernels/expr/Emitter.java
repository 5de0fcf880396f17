package dev.headrace.kernels.expr;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BALOAD;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IALOAD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IXOR;
import static org.objectweb.asm.Opcodes.PUTFIELD;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the bytecode of an expression into one method. Each node leaves its value on the stack, or jumps to the current
 * {@link #ifNull} with the stack as it was before the node.
 */
final class Emitter implements Expr.Visitor<Void> {

    /** What all methods of one generated class share. */
    record Shared(
            String owner, Columns columns, Parts parts, Failing failing, ClassData data, Map<String, Object> params) {}

    final Shared shared;
    final MethodVisitor code;
    private final int row;
    private int nextLocal;
    private Label ifNull = new Label();

    /**
     * @param row the local that holds the row's number
     * @param nextLocal the first local that is free
     */
    Emitter(Shared shared, MethodVisitor code, int row, int nextLocal) {
        this.shared = shared;
        this.code = code;
        this.row = row;
        this.nextLocal = nextLocal;
    }

    /** Leaves the value of {@code e} on the stack, or jumps to {@code missing}; a sure expression never jumps. */
    void emit(Expr e, Label missing) {
        Label outer = ifNull;
        ifNull = missing;
        if (shared.parts().isPart(e)) {
            callPart(e);
        } else {
            e.accept(this);
        }
        ifNull = outer;
    }

    /** Like {@link #emit} for an expression that is a part and whose method this is. */
    void emitBody(Expr e, Label missing) {
        ifNull = missing;
        e.accept(this);
    }

    /** Leaves the value of {@code e} as an object on the stack, null if missing. */
    void emitBoxed(Expr e) {
        Physical kind = e.type().physical();
        if (!e.optional()) {
            emit(e, ifNull);
            box(kind);
            return;
        }
        Label missing = new Label();
        Label done = new Label();
        emit(e, missing);
        box(kind);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(missing);
        code.visitInsn(ACONST_NULL);
        code.visitLabel(done);
    }

    Label ifNull() {
        return ifNull;
    }

    int local(int slots) {
        int local = nextLocal;
        nextLocal += slots;
        return local;
    }

    void box(Physical kind) {
        if (kind != Physical.OBJECT) {
            String box = Type.getInternalName(Kinds.boxed(kind));
            code.visitMethodInsn(
                    INVOKESTATIC, box, "valueOf", "(" + Kinds.type(kind).getDescriptor() + ")L" + box + ";", false);
        }
    }

    void unbox(Physical kind) {
        if (kind != Physical.OBJECT) {
            String box = Type.getInternalName(Kinds.boxed(kind));
            code.visitTypeInsn(Opcodes.CHECKCAST, box);
            code.visitMethodInsn(
                    INVOKEVIRTUAL,
                    box,
                    Kinds.unboxing(kind),
                    "()" + Kinds.type(kind).getDescriptor(),
                    false);
        }
    }

    /** A constant of a physical kind, held boxed. */
    void constant(Physical kind, Object value) {
        switch (kind) {
            case BOOL -> code.visitInsn((Boolean) value ? ICONST_1 : ICONST_0);
            case LONG -> code.visitLdcInsn((Long) value);
            case DOUBLE -> code.visitLdcInsn((Double) value);
            case OBJECT -> object(value);
        }
    }

    void object(Object value) {
        if (value instanceof String s && s.length() < 8000) {
            code.visitLdcInsn(s);
        } else {
            code.visitLdcInsn(shared.data().add(value, "Ljava/lang/Object;"));
        }
    }

    private void callPart(Expr e) {
        Physical kind = e.type().physical();
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ILOAD, row);
        code.visitMethodInsn(
                INVOKEVIRTUAL, shared.owner(), shared.parts().method(e), LoopAssembler.partType(kind), false);
        if (e.optional()) {
            Label there = new Label();
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, shared.owner(), "missing", "Z");
            code.visitJumpInsn(IFEQ, there);
            code.visitVarInsn(ALOAD, 0);
            code.visitInsn(ICONST_0);
            code.visitFieldInsn(PUTFIELD, shared.owner(), "missing", "Z");
            code.visitInsn(Kinds.pop(kind));
            code.visitJumpInsn(GOTO, ifNull);
            code.visitLabel(there);
        }
    }

    @Override
    public Void literal(Expr.Literal e) {
        constant(e.type().physical(), e.value());
        return null;
    }

    @Override
    public Void nullLiteral(Expr.NullLiteral e) {
        // The jump ends this path, but what follows still expects a value of the kind.
        code.visitInsn(ICONST_1);
        code.visitJumpInsn(IFNE, ifNull);
        code.visitInsn(Kinds.zero(e.type().physical()));
        return null;
    }

    @Override
    public Void columnRef(Expr.ColumnRef e) {
        Columns.Read read = shared.columns().read(e.column());
        if (e.optional()) {
            Label there = new Label();
            load(read.nulls(), "[Z");
            code.visitJumpInsn(IFNULL, there);
            load(read.nulls(), "[Z");
            code.visitVarInsn(ILOAD, row);
            code.visitInsn(BALOAD);
            code.visitJumpInsn(IFNE, ifNull);
            code.visitLabel(there);
        }
        load(read.values(), Kinds.array(read.kind()).getDescriptor());
        code.visitVarInsn(ILOAD, row);
        code.visitInsn(Kinds.type(read.kind()).getOpcode(IALOAD));
        return null;
    }

    private void load(String field, String descriptor) {
        code.visitVarInsn(ALOAD, 0);
        code.visitFieldInsn(GETFIELD, shared.owner(), field, descriptor);
    }

    @Override
    public Void paramRef(Expr.ParamRef e) {
        constant(e.type().physical(), ExprInterpreter.param(shared.params(), e));
        return null;
    }

    @Override
    public Void call(Expr.Call e) {
        new CallEmitter(this).call(e);
        return null;
    }

    @Override
    public Void same(Expr.Same e) {
        new CallEmitter(this).same(e);
        return null;
    }

    @Override
    public Void isNull(Expr.IsNull e) {
        Physical kind = e.operand().type().physical();
        if (!e.operand().optional()) {
            emit(e.operand(), ifNull);
            code.visitInsn(Kinds.pop(kind));
            code.visitInsn(ICONST_0);
            return null;
        }
        Label missing = new Label();
        Label done = new Label();
        emit(e.operand(), missing);
        code.visitInsn(Kinds.pop(kind));
        code.visitInsn(ICONST_0);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(missing);
        code.visitInsn(ICONST_1);
        code.visitLabel(done);
        return null;
    }

    @Override
    public Void coalesce(Expr.Coalesce e) {
        if (!e.value().optional()) {
            emit(e.value(), ifNull);
            return null;
        }
        Label missing = new Label();
        Label done = new Label();
        emit(e.value(), missing);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(missing);
        emit(e.fallback(), ifNull);
        code.visitLabel(done);
        return null;
    }

    @Override
    public Void if_(Expr.If e) {
        Label otherwise = new Label();
        Label done = new Label();
        emit(e.condition(), ifNull);
        code.visitJumpInsn(IFEQ, otherwise);
        emit(e.then(), ifNull);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(otherwise);
        emit(e.otherwise(), ifNull);
        code.visitLabel(done);
        return null;
    }

    @Override
    public Void and(Expr.And e) {
        lazily(e.left(), e.right(), IFEQ, ICONST_0);
        return null;
    }

    @Override
    public Void or(Expr.Or e) {
        lazily(e.left(), e.right(), IFNE, ICONST_1);
        return null;
    }

    private void lazily(Expr left, Expr right, int decided, int result) {
        Label known = new Label();
        Label done = new Label();
        emit(left, ifNull);
        code.visitJumpInsn(decided, known);
        emit(right, ifNull);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(known);
        code.visitInsn(result);
        code.visitLabel(done);
    }

    @Override
    public Void not(Expr.Not e) {
        emit(e.operand(), ifNull);
        code.visitInsn(ICONST_1);
        code.visitInsn(IXOR);
        return null;
    }

    @Override
    public Void widen(Expr.Widen e) {
        DataType from = e.operand().type();
        if (from instanceof DataType.EnumOf labels) {
            code.visitLdcInsn(shared.data().add(labels.labels(), "Ljava/lang/Object;"));
            emitAbove(e.operand());
            invokeWidening("label", "(Ljava/lang/Object;J)Ljava/lang/String;");
            return null;
        }
        emit(e.operand(), ifNull);
        if (e.type() instanceof DataType.Decimal decimal) {
            code.visitLdcInsn(decimal.scale());
            boolean isInt = from instanceof DataType.Int;
            invokeWidening(
                    isInt ? "toDecimal" : "rescale",
                    isInt ? "(JI)Ljava/math/BigDecimal;" : "(Ljava/lang/Object;I)Ljava/math/BigDecimal;");
        } else {
            invokeWidening("toFloat", "(J)D");
        }
        return null;
    }

    @Override
    public Void fieldOf(Expr.FieldOf e) {
        emit(e.base(), ifNull);
        code.visitLdcInsn(e.index());
        code.visitMethodInsn(
                INVOKESTATIC,
                Type.getInternalName(StructFields.class),
                "get",
                "(Ljava/lang/Object;I)Ljava/lang/Object;",
                false);
        if (e.column().optional()) {
            Label there = new Label();
            code.visitInsn(Opcodes.DUP);
            code.visitJumpInsn(Opcodes.IFNONNULL, there);
            code.visitInsn(Opcodes.POP);
            code.visitJumpInsn(GOTO, ifNull);
            code.visitLabel(there);
        }
        unbox(e.type().physical());
        return null;
    }

    /** Like {@link #emit}, with one object on the stack that must go if the value is missing. */
    private void emitAbove(Expr e) {
        if (!e.optional()) {
            emit(e, ifNull);
            return;
        }
        Label missing = new Label();
        Label done = new Label();
        emit(e, missing);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(missing);
        code.visitInsn(Opcodes.POP);
        code.visitJumpInsn(GOTO, ifNull);
        code.visitLabel(done);
    }

    private void invokeWidening(String method, String descriptor) {
        code.visitMethodInsn(INVOKESTATIC, Type.getInternalName(Widening.class), method, descriptor, false);
    }
}
