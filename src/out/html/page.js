/* Sorts and filters the table of files; the page does without. */
(function () {
    'use strict';
    var table = document.getElementById('files');
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    var filter = document.getElementById('filter-text');
    var shown = document.getElementById('shown');

    function value(row, column) {
        var text = row.cells[column].textContent;
        return column === 0 ? text : parseFloat(text.replace(/[^0-9.-]/g, ''));
    }

    /* What has no value is last in either direction. */
    function compare(a, b, way) {
        if (typeof a === 'string') {
            return way * a.localeCompare(b);
        }
        return isNaN(a) || isNaN(b) ? isNaN(a) - isNaN(b) : way * (a - b);
    }

    function sort(column) {
        var head = heads[column];
        var up = head.getAttribute('aria-sort') === 'descending' ||
            (column === 0 && head.getAttribute('aria-sort') !== 'ascending');
        heads.forEach(function (other) {
            other.removeAttribute('aria-sort');
        });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        rows.sort(function (a, b) {
            return compare(value(a, column), value(b, column), up ? 1 : -1);
        });
        rows.forEach(function (row) {
            body.appendChild(row);
        });
    }

    function show() {
        var wanted = filter.value.toLowerCase();
        var n = 0;
        rows.forEach(function (row) {
            row.hidden = row.cells[0].textContent.toLowerCase().indexOf(wanted) < 0;
            n += row.hidden ? 0 : 1;
        });
        shown.textContent = wanted ? n + ' of ' + rows.length : '';
    }

    if (rows.length > 1) {
        heads.forEach(function (head, column) {
            if (head.className === 'chart') {
                return;
            }
            var button = document.createElement('button');
            button.type = 'button';
            button.textContent = head.textContent;
            button.addEventListener('click', function () {
                sort(column);
            });
            head.textContent = '';
            head.appendChild(button);
        });
        document.getElementById('filter').hidden = false;
        filter.addEventListener('input', show);
    }

    /* Escape puts away what a sentence says, until the next one: WCAG 1.4.13. */
    var last = null;

    function wake(event) {
        var mark = event.target.closest('mark');
        if (mark !== last || event.type === 'focusin') {
            document.body.classList.remove('quiet');
        }
        last = mark;
    }

    document.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
            document.body.classList.add('quiet');
        }
    });
    document.addEventListener('mouseover', wake);
    document.addEventListener('focusin', wake);
}());
