/** How projects are judged: by the programme's problem areas and criteria, in colours. */
package no.tilsagn.rating;
