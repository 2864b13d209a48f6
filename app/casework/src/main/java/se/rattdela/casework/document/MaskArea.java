package se.rattdela.casework.document;

/**
 * A rectangle of an original that does not leave.
 *
 * @param page from 1
 * @param x left edge in points from the left of the page
 * @param y lower edge in points from the bottom of the page
 * @param width in points, above 0
 * @param height in points, above 0
 * @param legalGround written on the mask, such as "26 kap. 1 § OSL"
 */
public record MaskArea(
    int page, double x, double y, double width, double height, String legalGround) {}
