namespace Microsoft.Data.Analysis;

// And, or, exclusive or of masks, typed, so that df.Filter takes what they give.
public sealed partial class BooleanDataFrameColumn
{
    public static BooleanDataFrameColumn operator &(BooleanDataFrameColumn left, BooleanDataFrameColumn right) => left.And(right);

    public static BooleanDataFrameColumn operator &(BooleanDataFrameColumn left, bool right) => left.And(right);

    public static BooleanDataFrameColumn operator &(bool left, BooleanDataFrameColumn right) => right.And(left);

    public static BooleanDataFrameColumn operator |(BooleanDataFrameColumn left, BooleanDataFrameColumn right) => left.Or(right);

    public static BooleanDataFrameColumn operator |(BooleanDataFrameColumn left, bool right) => left.Or(right);

    public static BooleanDataFrameColumn operator |(bool left, BooleanDataFrameColumn right) => right.Or(left);

    public static BooleanDataFrameColumn operator ^(BooleanDataFrameColumn left, BooleanDataFrameColumn right) => left.Xor(right);

    public static BooleanDataFrameColumn operator ^(BooleanDataFrameColumn left, bool right) => left.Xor(right);

    public static BooleanDataFrameColumn operator ^(bool left, BooleanDataFrameColumn right) => right.Xor(left);

    public BooleanDataFrameColumn And(BooleanDataFrameColumn column, bool inPlace = false) => Typed<BooleanDataFrameColumn, bool>.Columns(BinaryOperation.And, this, column, inPlace);

    public new BooleanDataFrameColumn And(bool value, bool inPlace = false) => Typed<BooleanDataFrameColumn, bool>.Scalar(BinaryOperation.And, this, value, inPlace: inPlace);

    public BooleanDataFrameColumn Or(BooleanDataFrameColumn column, bool inPlace = false) => Typed<BooleanDataFrameColumn, bool>.Columns(BinaryOperation.Or, this, column, inPlace);

    public new BooleanDataFrameColumn Or(bool value, bool inPlace = false) => Typed<BooleanDataFrameColumn, bool>.Scalar(BinaryOperation.Or, this, value, inPlace: inPlace);

    public BooleanDataFrameColumn Xor(BooleanDataFrameColumn column, bool inPlace = false) => Typed<BooleanDataFrameColumn, bool>.Columns(BinaryOperation.Xor, this, column, inPlace);

    public new BooleanDataFrameColumn Xor(bool value, bool inPlace = false) => Typed<BooleanDataFrameColumn, bool>.Scalar(BinaryOperation.Xor, this, value, inPlace: inPlace);

    public BooleanDataFrameColumn ElementwiseEquals(BooleanDataFrameColumn column) => Typed<BooleanDataFrameColumn, bool>.Compare(CellComparison.Equals, this, column);

    public BooleanDataFrameColumn ElementwiseEquals(bool value) => Typed<BooleanDataFrameColumn, bool>.Compare(CellComparison.Equals, this, value);

    public BooleanDataFrameColumn ElementwiseNotEquals(BooleanDataFrameColumn column) => Typed<BooleanDataFrameColumn, bool>.Compare(CellComparison.NotEquals, this, column);

    public BooleanDataFrameColumn ElementwiseNotEquals(bool value) => Typed<BooleanDataFrameColumn, bool>.Compare(CellComparison.NotEquals, this, value);
}
