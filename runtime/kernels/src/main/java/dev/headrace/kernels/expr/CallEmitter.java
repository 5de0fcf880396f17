package dev.headrace.kernels.expr;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DCMPL;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.IXOR;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.POP;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.Physical;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes calls and equality: the nodes with several operands of which some may be missing. */
final class CallEmitter {

    private final Emitter emitter;
    private final MethodVisitor code;

    CallEmitter(Emitter emitter) {
        this.emitter = emitter;
        this.code = emitter.code;
    }

    /** An operand in a local; {@code flag} is the local that is 1 if it is missing, or -1 if it is there. */
    private record Held(Physical kind, int value, int flag) {}

    void call(Expr.Call e) {
        ScalarOverload function = e.function();
        MethodRef method = function.evaluator();
        boolean seesNulls = function.nulls() == NullRule.SEES_NULLS;
        boolean inOrder = seesNulls || e.arguments().stream().noneMatch(Expr::optional);
        List<Held> held = inOrder ? List.of() : holdAll(e.arguments());
        jumpIfAnyMissing(held);
        boolean visible = isVisible(method.owner());
        if (!visible) {
            code.visitLdcInsn(
                    emitter.shared.data().add(ExprInterpreter.direct(method), "Ljava/lang/invoke/MethodHandle;"));
        }
        for (int i = 0; i < e.arguments().size(); i++) {
            Expr argument = e.arguments().get(i);
            Physical kind = argument.type().physical();
            if (seesNulls) {
                emitter.emitBoxed(argument);
                kind = Physical.OBJECT;
            } else if (inOrder) {
                emitter.emit(argument, emitter.ifNull());
            } else {
                code.visitVarInsn(Kinds.type(kind).getOpcode(ILOAD), held.get(i).value());
            }
            fit(kind, method.parameters().get(i));
        }
        function.constants().forEach(this::constant);
        invoke(method, visible);
        result(e.type().physical(), method.result(), function.nulls());
    }

    private void invoke(MethodRef method, boolean visible) {
        String descriptor =
                MethodType.methodType(method.result(), method.parameters()).toMethodDescriptorString();
        if (visible) {
            code.visitMethodInsn(
                    INVOKESTATIC,
                    Type.getInternalName(method.owner()),
                    method.name(),
                    descriptor,
                    method.owner().isInterface());
        } else {
            code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/invoke/MethodHandle", "invokeExact", descriptor, false);
        }
    }

    private void constant(ScalarOverload.Constant constant) {
        Class<?> type = constant.type();
        if (type == long.class) {
            code.visitLdcInsn(((Number) constant.value()).longValue());
        } else if (type == int.class) {
            code.visitLdcInsn(((Number) constant.value()).intValue());
        } else if (type == double.class) {
            code.visitLdcInsn(((Number) constant.value()).doubleValue());
        } else if (type == boolean.class) {
            code.visitInsn((Boolean) constant.value() ? ICONST_1 : ICONST_0);
        } else {
            emitter.object(constant.value());
            cast(type);
        }
    }

    /** Turns a value of a physical kind into what a parameter takes. */
    private void fit(Physical kind, Class<?> parameter) {
        if (!parameter.isPrimitive()) {
            emitter.box(kind);
            cast(parameter);
        } else if (kind == Physical.OBJECT) {
            throw new IllegalArgumentException("an evaluator takes " + parameter + " where it may see null");
        }
    }

    private void cast(Class<?> type) {
        if (type != Object.class) {
            code.visitTypeInsn(CHECKCAST, Type.getInternalName(type));
        }
    }

    private void result(Physical kind, Class<?> given, NullRule nulls) {
        if (nulls == NullRule.STRICT_OPTIONAL && !given.isPrimitive()) {
            Label there = new Label();
            code.visitInsn(DUP);
            code.visitJumpInsn(IFNONNULL, there);
            code.visitInsn(POP);
            code.visitJumpInsn(GOTO, emitter.ifNull());
            code.visitLabel(there);
        }
        if (!given.isPrimitive()) {
            emitter.unbox(kind);
        } else if (kind == Physical.LONG && given == int.class) {
            code.visitInsn(Opcodes.I2L);
        }
    }

    /** Total equality: both operands are evaluated, null equals null alone. */
    void same(Expr.Same e) {
        Physical kind = e.left().type().physical();
        if (!e.left().optional() && !e.right().optional()) {
            emitter.emit(e.left(), emitter.ifNull());
            emitter.emit(e.right(), emitter.ifNull());
            equal(kind);
            return;
        }
        Held left = hold(e.left());
        Held right = hold(e.right());
        Label values = new Label();
        Label done = new Label();
        flag(left);
        flag(right);
        code.visitInsn(Opcodes.IOR);
        code.visitJumpInsn(IFEQ, values);
        flag(left);
        flag(right);
        code.visitInsn(Opcodes.IAND);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(values);
        code.visitVarInsn(Kinds.type(kind).getOpcode(ILOAD), left.value());
        code.visitVarInsn(Kinds.type(kind).getOpcode(ILOAD), right.value());
        equal(kind);
        code.visitLabel(done);
    }

    private void flag(Held held) {
        if (held.flag() < 0) {
            code.visitInsn(ICONST_0);
        } else {
            code.visitVarInsn(ILOAD, held.flag());
        }
    }

    private void equal(Physical kind) {
        if (kind == Physical.OBJECT) {
            code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "equals", "(Ljava/lang/Object;)Z", false);
            return;
        }
        if (kind == Physical.BOOL) {
            code.visitInsn(IXOR);
        } else {
            code.visitInsn(kind == Physical.LONG ? LCMP : DCMPL);
        }
        Label differ = new Label();
        Label done = new Label();
        code.visitJumpInsn(IFNE, differ);
        code.visitInsn(ICONST_1);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(differ);
        code.visitInsn(ICONST_0);
        code.visitLabel(done);
    }

    /**
     * Evaluates all operands into locals. One that is missing may leave at once if no later one can fail; else it is noted,
     * and the later ones are still evaluated for their errors.
     */
    private List<Held> holdAll(List<Expr> operands) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Expr operand = operands.get(i);
            boolean laterFails =
                    operands.subList(i + 1, operands.size()).stream().anyMatch(emitter.shared.failing()::mayFail);
            if (operand.optional() && laterFails) {
                held.add(hold(operand));
            } else {
                Physical kind = operand.type().physical();
                emitter.emit(operand, emitter.ifNull());
                held.add(new Held(kind, store(kind), -1));
            }
        }
        return held;
    }

    private Held hold(Expr operand) {
        Physical kind = operand.type().physical();
        if (!operand.optional()) {
            emitter.emit(operand, emitter.ifNull());
            return new Held(kind, store(kind), -1);
        }
        int flag = emitter.local(1);
        code.visitInsn(ICONST_0);
        code.visitVarInsn(ISTORE, flag);
        Label missing = new Label();
        Label done = new Label();
        emitter.emit(operand, missing);
        code.visitJumpInsn(GOTO, done);
        code.visitLabel(missing);
        code.visitInsn(ICONST_1);
        code.visitVarInsn(ISTORE, flag);
        code.visitInsn(Kinds.zero(kind));
        code.visitLabel(done);
        return new Held(kind, store(kind), flag);
    }

    private int store(Physical kind) {
        int local = emitter.local(Kinds.slots(kind));
        code.visitVarInsn(Kinds.type(kind).getOpcode(ISTORE), local);
        return local;
    }

    private void jumpIfAnyMissing(List<Held> held) {
        for (Held h : held) {
            if (h.flag() >= 0) {
                code.visitVarInsn(ILOAD, h.flag());
                code.visitJumpInsn(IFNE, emitter.ifNull());
            }
        }
    }

    /** Whether generated code can name the class; one from another class loader is called through a handle. */
    private static boolean isVisible(Class<?> owner) {
        try {
            return Class.forName(owner.getName(), false, RowLoop.class.getClassLoader()) == owner;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
