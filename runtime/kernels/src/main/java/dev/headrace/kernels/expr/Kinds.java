package dev.headrace.kernels.expr;

import dev.headrace.ir.type.Physical;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What bytecode calls the physical kinds. */
final class Kinds {

    private Kinds() {}

    static Type type(Physical kind) {
        return switch (kind) {
            case BOOL -> Type.BOOLEAN_TYPE;
            case LONG -> Type.LONG_TYPE;
            case DOUBLE -> Type.DOUBLE_TYPE;
            case OBJECT -> Type.getType(Object.class);
        };
    }

    static Type array(Physical kind) {
        return Type.getType("[" + type(kind).getDescriptor());
    }

    static Class<?> boxed(Physical kind) {
        return switch (kind) {
            case BOOL -> Boolean.class;
            case LONG -> Long.class;
            case DOUBLE -> Double.class;
            case OBJECT -> Object.class;
        };
    }

    /** The method of a box that opens it. */
    static String unboxing(Physical kind) {
        return switch (kind) {
            case BOOL -> "booleanValue";
            case LONG -> "longValue";
            case DOUBLE -> "doubleValue";
            case OBJECT -> throw new IllegalArgumentException("objects stand for themselves");
        };
    }

    static Class<? extends Vector> vector(Physical kind) {
        return switch (kind) {
            case BOOL -> BoolVector.class;
            case LONG -> LongVector.class;
            case DOUBLE -> DoubleVector.class;
            case OBJECT -> ObjectVector.class;
        };
    }

    static int zero(Physical kind) {
        return switch (kind) {
            case BOOL -> Opcodes.ICONST_0;
            case LONG -> Opcodes.LCONST_0;
            case DOUBLE -> Opcodes.DCONST_0;
            case OBJECT -> Opcodes.ACONST_NULL;
        };
    }

    static int pop(Physical kind) {
        return kind == Physical.LONG || kind == Physical.DOUBLE ? Opcodes.POP2 : Opcodes.POP;
    }

    static int slots(Physical kind) {
        return type(kind).getSize();
    }
}
