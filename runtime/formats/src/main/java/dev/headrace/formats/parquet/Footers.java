package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.DecimalType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** What stands at the end of a file we write: nothing in it depends on when, where or by which version it was written. */
final class Footers {

    /** Our types by column, for those that Parquet has no name for. */
    static final String TYPES_KEY = "headrace.types";

    /** In the form that readers take apart; the version is that of this footer. */
    private static final String CREATED_BY = "headrace version 1.0.0 (build 0)";

    private Footers() {}

    static FileMetaData of(Schema schema, MessageType message, long rows, List<RowGroup> groups) {
        List<SchemaElement> elements = new ArrayList<>();
        SchemaElement root = new SchemaElement("schema");
        root.setNum_children(message.getFieldCount());
        elements.add(root);
        message.getFields().forEach(f -> add(f, elements));
        FileMetaData footer = new FileMetaData(1, elements, rows, groups);
        KeyValue types = new KeyValue(TYPES_KEY);
        types.setValue(schema.columns().stream()
                .map(c -> c.name() + ": " + c.showType())
                .collect(Collectors.joining("\n")));
        footer.setKey_value_metadata(List.of(types));
        footer.setCreated_by(CREATED_BY);
        ColumnOrder order = ColumnOrder.TYPE_ORDER(new TypeDefinedOrder());
        footer.setColumn_orders(message.getColumns().stream().map(c -> order).toList());
        return footer;
    }

    /** The file's schema; columns bear the names the outside calls them by. */
    static MessageType message(Schema schema, java.util.function.UnaryOperator<String> external) {
        List<Type> fields = new ArrayList<>();
        for (Column column : schema.columns()) {
            fields.add(ParquetTypes.of(external.apply(column.name()), column.type(), column.optional()));
        }
        return new MessageType("schema", fields);
    }

    /** The footer's name of a physical type. */
    static org.apache.parquet.format.Type physical(PrimitiveTypeName type) {
        return type == PrimitiveTypeName.BINARY
                ? org.apache.parquet.format.Type.BYTE_ARRAY
                : org.apache.parquet.format.Type.valueOf(type.name());
    }

    private static void add(Type type, List<SchemaElement> elements) {
        SchemaElement element = new SchemaElement(type.getName());
        element.setRepetition_type(
                FieldRepetitionType.valueOf(type.getRepetition().name()));
        elements.add(element);
        if (type.isPrimitive()) {
            PrimitiveType primitive = type.asPrimitiveType();
            PrimitiveTypeName physical = primitive.getPrimitiveTypeName();
            element.setType(physical(physical));
            if (physical == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY) {
                element.setType_length(primitive.getTypeLength());
            }
            annotate(primitive.getLogicalTypeAnnotation(), element);
            return;
        }
        annotate(type.getLogicalTypeAnnotation(), element);
        element.setNum_children(type.asGroupType().getFieldCount());
        type.asGroupType().getFields().forEach(f -> add(f, elements));
    }

    private static void annotate(
            @org.jspecify.annotations.Nullable LogicalTypeAnnotation logical, SchemaElement element) {
        if (logical instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation) {
            element.setLogicalType(LogicalType.STRING(new StringType())).setConverted_type(ConvertedType.UTF8);
        } else if (logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            element.setLogicalType(LogicalType.DATE(new DateType())).setConverted_type(ConvertedType.DATE);
        } else if (logical instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
            element.setLogicalType(LogicalType.LIST(new ListType())).setConverted_type(ConvertedType.LIST);
        } else if (logical instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation) {
            TimestampType micros = new TimestampType(true, TimeUnit.MICROS(new MicroSeconds()));
            element.setLogicalType(LogicalType.TIMESTAMP(micros)).setConverted_type(ConvertedType.TIMESTAMP_MICROS);
        } else if (logical instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation decimal) {
            element.setLogicalType(LogicalType.DECIMAL(new DecimalType(decimal.getScale(), decimal.getPrecision())));
            element.setConverted_type(ConvertedType.DECIMAL);
            element.setScale(decimal.getScale()).setPrecision(decimal.getPrecision());
        } else if (logical != null) {
            throw new IllegalStateException("no column of ours is written as " + logical);
        }
    }
}
