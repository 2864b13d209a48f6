package se.rattdela.casework.matrix;

import java.time.LocalDate;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Explanation;
import se.rattdela.rules.Question;

/** Everything behind one cell. */
public record CellExplanation(
    ItemView item,
    MatrixColumn column,
    LocalDate lawDate,
    Question question,
    Explanation explanation) {}
