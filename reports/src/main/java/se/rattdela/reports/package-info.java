@NullMarked
package se.rattdela.reports;

import org.jspecify.annotations.NullMarked;
