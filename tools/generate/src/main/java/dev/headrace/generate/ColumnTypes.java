package dev.headrace.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The class of a column: {@code FloatColumn<Payments>}, {@code MaybeEnumColumn<Payments, Age>}. */
final class ColumnTypes implements DataType.Visitor<TypeName> {

    private final Classes classes;
    private final String owner;
    private final String column;
    private final ClassName row;
    private final boolean optional;

    ColumnTypes(Classes classes, String owner, String column, ClassName row, boolean optional) {
        this.classes = classes;
        this.owner = owner;
        this.column = column;
        this.row = row;
        this.optional = optional;
    }

    /** Without its arguments, for a call of its own methods. */
    TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName p ? p.rawType() : type;
    }

    private TypeName of(String kind) {
        return ParameterizedTypeName.get(Surface.column(kind, optional), row);
    }

    private TypeName of(String kind, TypeName value) {
        return ParameterizedTypeName.get(Surface.column(kind, optional), row, value);
    }

    @Override
    public TypeName bool(DataType.Bool type) {
        return of("Bool");
    }

    @Override
    public TypeName int_(DataType.Int type) {
        return of("Int");
    }

    @Override
    public TypeName float_(DataType.Float type) {
        return of("Float");
    }

    @Override
    public TypeName decimal(DataType.Decimal type) {
        return of("Decimal");
    }

    @Override
    public TypeName text(DataType.Text type) {
        return of("Text");
    }

    @Override
    public TypeName bytes(DataType.Bytes type) {
        return of("Bytes");
    }

    @Override
    public TypeName date(DataType.Date type) {
        return of("Date");
    }

    @Override
    public TypeName instant(DataType.Instant type) {
        return of("Instant");
    }

    @Override
    public TypeName duration(DataType.Duration type) {
        return of("Duration");
    }

    @Override
    public TypeName image(DataType.Image type) {
        return of("Image");
    }

    @Override
    public TypeName vector(DataType.Vector type) {
        return of("Vector");
    }

    @Override
    public TypeName enumOf(DataType.EnumOf type) {
        return of("Enum", labels(type));
    }

    private TypeName labels(DataType.EnumOf type) {
        return classes.named(classes.enumOf(owner, column, type.name(), type.labels()));
    }

    @Override
    public TypeName listOf(DataType.ListOf type) {
        return of("List", type.element().accept(new Elements()));
    }

    @Override
    public TypeName struct(DataType.Struct type) {
        return of("Record", nested(type));
    }

    private TypeName nested(DataType.Struct type) {
        return classes.named(JavaNames.type(type.name().substring(type.name().lastIndexOf('.') + 1)) + "Row");
    }

    @Override
    public TypeName unknown(DataType.Unknown type) {
        throw new IllegalStateException("a checked pipeline has no unknown type");
    }

    /** What the elements of a list are in Java. */
    private final class Elements implements DataType.Visitor<TypeName> {

        @Override
        public TypeName bool(DataType.Bool type) {
            return ClassName.get(Boolean.class);
        }

        @Override
        public TypeName int_(DataType.Int type) {
            return ClassName.get(Long.class);
        }

        @Override
        public TypeName float_(DataType.Float type) {
            return ClassName.get(Double.class);
        }

        @Override
        public TypeName decimal(DataType.Decimal type) {
            return ClassName.get(BigDecimal.class);
        }

        @Override
        public TypeName text(DataType.Text type) {
            return ClassName.get(String.class);
        }

        @Override
        public TypeName bytes(DataType.Bytes type) {
            return ArrayTypeName.of(TypeName.BYTE);
        }

        @Override
        public TypeName date(DataType.Date type) {
            return ClassName.get(LocalDate.class);
        }

        @Override
        public TypeName instant(DataType.Instant type) {
            return ClassName.get(Instant.class);
        }

        @Override
        public TypeName duration(DataType.Duration type) {
            return ClassName.get(Duration.class);
        }

        @Override
        public TypeName image(DataType.Image type) {
            return ArrayTypeName.of(TypeName.BYTE);
        }

        @Override
        public TypeName vector(DataType.Vector type) {
            return ArrayTypeName.of(TypeName.DOUBLE);
        }

        @Override
        public TypeName enumOf(DataType.EnumOf type) {
            return labels(type);
        }

        @Override
        public TypeName listOf(DataType.ListOf type) {
            TypeName element = type.element().accept(this);
            return ParameterizedTypeName.get(ClassName.get(java.util.List.class), element);
        }

        @Override
        public TypeName struct(DataType.Struct type) {
            return nested(type);
        }

        @Override
        public TypeName unknown(DataType.Unknown type) {
            return ColumnTypes.this.unknown(type);
        }
    }
}
