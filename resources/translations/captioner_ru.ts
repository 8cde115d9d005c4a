<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name/>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>About captioner</source>
            <translation>О программе captioner</translation>
        </message>
        <message>
            <source>Captions and credits of a photo set, written into the photos themselves.

Apache License 2.0. Qt {qt} for Python, libheif and libde265 (LGPL 3), Inter (SIL Open Font License), Lucide icons (ISC).</source>
            <translation>Подписи и авторство серии снимков — прямо в файлах фотографий.

Лицензия Apache 2.0. Qt {qt} для Python, libheif и libde265 (LGPL 3), шрифт Inter (SIL Open Font License), значки Lucide (ISC).</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Desk</source>
            <translation>Ре&amp;дакция</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>About captioner</source>
            <translation>О программе captioner</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Все сочетания клавиш</translation>
        </message>
        <message>
            <source>Apply a template…</source>
            <translation>Применить шаблон…</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Применить шаблон</translation>
        </message>
        <message>
            <source>Bring a sheet back…</source>
            <translation>Вернуть лист…</translation>
        </message>
        <message>
            <source>Bring back edits thrown away…</source>
            <translation>Вернуть отброшенные правки…</translation>
        </message>
        <message>
            <source>Caption sheet…</source>
            <translation>Лист подписей…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Изменить клавиши…</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверен</translation>
        </message>
        <message>
            <source>Cleared for publication</source>
            <translation>Разрешён к печати</translation>
        </message>
        <message>
            <source>Code replacements…</source>
            <translation>Замены по кодам…</translation>
        </message>
        <message>
            <source>Copy fields of this photo</source>
            <translation>Копировать поля этого снимка</translation>
        </message>
        <message>
            <source>Copy file name</source>
            <translation>Копировать имя файла</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Копировать путь</translation>
        </message>
        <message>
            <source>Correct the camera’s clock…</source>
            <translation>Поправить часы камеры…</translation>
        </message>
        <message>
            <source>Credit check</source>
            <translation>Проверка авторства</translation>
        </message>
        <message>
            <source>Earlier in the story ({key} in the list)</source>
            <translation>Раньше в материале ({key} в списке)</translation>
        </message>
        <message>
            <source>Edit the caption</source>
            <translation>Править подпись</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Fill the pane</source>
            <translation>Заполнить поле просмотра</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Найти и заменить…</translation>
        </message>
        <message>
            <source>Forget recent values</source>
            <translation>Забыть недавние значения</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Придержать…</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Обратить выделение</translation>
        </message>
        <message>
            <source>Later in the story ({key} in the list)</source>
            <translation>Позже в материале ({key} в списке)</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Mend what is safe…</source>
            <translation>Исправить бесспорное…</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Следующий снимок</translation>
        </message>
        <message>
            <source>Next photo with a finding</source>
            <translation>Следующий снимок с замечанием</translation>
        </message>
        <message>
            <source>Next photo without a credit</source>
            <translation>Следующий снимок без авторства</translation>
        </message>
        <message>
            <source>Nothing but the photo (F in the list and on the photo)</source>
            <translation>Только снимок (F в списке и на снимке)</translation>
        </message>
        <message>
            <source>One to one (Z in the list and on the photo)</source>
            <translation>Один к одному (Z в списке и на снимке)</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Снова открыть</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Открыть папку…</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>Открыть в другой программе</translation>
        </message>
        <message>
            <source>Open photos…</source>
            <translation>Открыть снимки…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Open the sample set</source>
            <translation>Открыть пробную серию</translation>
        </message>
        <message>
            <source>Paste fields…</source>
            <translation>Вставить поля…</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Люди…</translation>
        </message>
        <message>
            <source>Photo list</source>
            <translation>Список снимков</translation>
        </message>
        <message>
            <source>Photos in a grid, or in rows</source>
            <translation>Снимки сеткой или строками</translation>
        </message>
        <message>
            <source>Pin this photo to compare, or unpin (P in the list and on the photo)</source>
            <translation>Закрепить снимок для сравнения или открепить (P в списке и на снимке)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Предыдущий снимок</translation>
        </message>
        <message>
            <source>Previous photo with a finding</source>
            <translation>Предыдущий снимок с замечанием</translation>
        </message>
        <message>
            <source>Publish copies…</source>
            <translation>Опубликовать копии…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Same caption as the photo before</source>
            <translation>Подпись как у предыдущего снимка</translation>
        </message>
        <message>
            <source>Same photographer as the photo before</source>
            <translation>Фотограф как у предыдущего снимка</translation>
        </message>
        <message>
            <source>Save all</source>
            <translation>Сохранить всё</translation>
        </message>
        <message>
            <source>Save and next photo</source>
            <translation>Сохранить и к следующему</translation>
        </message>
        <message>
            <source>Save and previous photo</source>
            <translation>Сохранить и к предыдущему</translation>
        </message>
        <message>
            <source>Save selected</source>
            <translation>Сохранить выбранные</translation>
        </message>
        <message>
            <source>Select all photos</source>
            <translation>Выделить все снимки</translation>
        </message>
        <message>
            <source>Select all with the same photographer</source>
            <translation>Выделить все снимки этого фотографа</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Show all photos again</source>
            <translation>Снова показать все снимки</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Sign off the set…</source>
            <translation>Подписать серию в печать…</translation>
        </message>
        <message>
            <source>Story…</source>
            <translation>Материал…</translation>
        </message>
        <message>
            <source>Take back saves of these photos…</source>
            <translation>Отменить сохранение этих снимков…</translation>
        </message>
        <message>
            <source>To the photo list</source>
            <translation>К списку снимков</translation>
        </message>
        <message>
            <source>Two to one</source>
            <translation>Два к одному</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What captioner promises about your files</source>
            <translation>Что captioner обещает о ваших файлах</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Снимок целиком</translation>
        </message>
        <message>
            <source>Write into photos with content credentials…</source>
            <translation>Записать в снимки с Content Credentials…</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Мельче</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>Применить к %Ln снимку</numerusform>
                <numerusform>Применить к %Ln снимкам</numerusform>
                <numerusform>Применить к %Ln снимкам</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>Применить к одному снимку</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Typed: {fields}</source>
            <translation>Введено: {fields}</translation>
        </message>
        <message numerus="yes">
            <source>What you type goes into all %Ln.</source>
            <translation>
                <numerusform>Введённое попадёт во все %Ln.</numerusform>
                <numerusform>Введённое попадёт во все %Ln.</numerusform>
                <numerusform>Введённое попадёт во все %Ln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%Ln fields copied from {name}.</source>
            <translation>
                <numerusform>Скопировано %Ln поле из {name}.</numerusform>
                <numerusform>Скопировано %Ln поля из {name}.</numerusform>
                <numerusform>Скопировано %Ln полей из {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more stay as they are for other reasons</source>
            <translation>
                <numerusform>ещё %Ln остаётся как есть по другим причинам</numerusform>
                <numerusform>ещё %Ln остаются как есть по другим причинам</numerusform>
                <numerusform>ещё %Ln остаются как есть по другим причинам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos stay as they are: {why}</source>
            <translation>
                <numerusform>%Ln снимок остаётся как есть: {why}</numerusform>
                <numerusform>%Ln снимка остаются как есть: {why}</numerusform>
                <numerusform>%Ln снимков остаются как есть: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field copied from {name}.</source>
            <translation>Скопировано одно поле из {name}.</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 снимок</translation>
        </message>
        <message>
            <source>No fields have been copied. “Copy fields” takes those of the current photo.</source>
            <translation>Поля ещё не скопированы. «Копировать поля» возьмёт их у текущего снимка.</translation>
        </message>
        <message>
            <source>This photo holds no fields to copy.</source>
            <translation>В этом снимке нет полей для копирования.</translation>
        </message>
        <message>
            <source>it was changed meanwhile</source>
            <translation>он тем временем изменён</translation>
        </message>
        <message>
            <source>{deed}, {photos}</source>
            <translation>{deed}, {photos}</translation>
        </message>
        <message numerus="yes">
            <source>{deed}: %Ln photos changed.</source>
            <translation>
                <numerusform>{deed}: изменён %Ln снимок.</numerusform>
                <numerusform>{deed}: изменено %Ln снимка.</numerusform>
                <numerusform>{deed}: изменено %Ln снимков.</numerusform>
            </translation>
        </message>
        <message>
            <source>{deed}: 1 photo changed.</source>
            <translation>{deed}: изменён 1 снимок.</translation>
        </message>
        <message>
            <source>{deed}: nothing to change.</source>
            <translation>{deed}: менять нечего.</translation>
        </message>
        <message>
            <source>{name} stays as it is: {why}</source>
            <translation>{name} остаётся как есть: {why}</translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>nothing would change</source>
            <translation>ничего не изменится</translation>
        </message>
        <message>
            <source>stays as it is: {why}</source>
            <translation>остаётся как есть: {why}</translation>
        </message>
        <message>
            <source>will be</source>
            <translation>станет</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 снимок</translation>
        </message>
        <message>
            <source>Unknown camera</source>
            <translation>Неизвестная камера</translation>
        </message>
        <message>
            <source>no date with a time of day</source>
            <translation>нет даты со временем суток</translation>
        </message>
    </context>
    <context>
        <name>BringingBack</name>
        <message numerus="yes">
            <source>%Ln photos changed by {sheet}.</source>
            <translation>
                <numerusform>{sheet}: изменена %Ln фотография.</numerusform>
                <numerusform>{sheet}: изменены %Ln фотографии.</numerusform>
                <numerusform>{sheet}: изменено %Ln фотографий.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo changed by {sheet}.</source>
            <translation>{sheet}: изменена 1 фотография.</translation>
        </message>
        <message>
            <source>Bring a sheet back</source>
            <translation>Вернуть лист</translation>
        </message>
        <message>
            <source>Sheet: photo {done} of {total} found again</source>
            <translation>Лист: найдена фотография {done} из {total}</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Листы</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed.</source>
            <translation>Остановлено: ничего не изменено.</translation>
        </message>
        <message>
            <source>The photos are still being read: try again in a moment.</source>
            <translation>Фотографии ещё читаются: попробуйте через мгновение.</translation>
        </message>
        <message>
            <source>What {sheet} says</source>
            <translation>То, что говорит {sheet}</translation>
        </message>
        <message>
            <source>{name} stays as it is: it was changed meanwhile.</source>
            <translation>{name} остаётся как есть: тем временем её изменили.</translation>
        </message>
        <message>
            <source>{sheet} says what the photos say: there is nothing to take.</source>
            <translation>{sheet} говорит то же, что фотографии: брать нечего.</translation>
        </message>
    </context>
    <context>
        <name>CameraLine</name>
        <message>
            <source>Camera and picture</source>
            <translation>Камера и кадр</translation>
        </message>
        <message>
            <source>Camera: {name}</source>
            <translation>Камера: {name}</translation>
        </message>
        <message>
            <source>Copy what is known of the camera</source>
            <translation>Копировать сведения о камере</translation>
        </message>
        <message>
            <source>Exposure: {settings}</source>
            <translation>Экспозиция: {settings}</translation>
        </message>
        <message>
            <source>GPS in the file</source>
            <translation>В файле есть GPS</translation>
        </message>
        <message>
            <source>GPS: the file gives away where it was taken, {place}</source>
            <translation>GPS: файл выдаёт, где снято, {place}</translation>
        </message>
        <message>
            <source>Lens: {name}</source>
            <translation>Объектив: {name}</translation>
        </message>
    </context>
    <context>
        <name>CaptionForm</name>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>Cells as they will be</source>
            <translation>Ячейки, какими они будут</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Change keys…</source>
            <translation>Изменить клавиши…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <source>Manual (F1)</source>
            <translation>Руководство (F1)</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ни одного</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close all the same?</source>
            <translation>Всё равно закрыть?</translation>
        </message>
        <message>
            <source>Saving the story; the window closes once it is saved.</source>
            <translation>Материал сохраняется; окно закроется, как только он будет сохранён.</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>The story is still being saved.</source>
            <translation>Материал ещё сохраняется.</translation>
        </message>
        <message>
            <source>What was typed is kept on this computer, and comes back when this set is opened here again.</source>
            <translation>Набранное хранится на этом компьютере и вернётся, когда эту серию снова откроют здесь.</translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message numerus="yes">
            <source>%Ln codes</source>
            <translation>
                <numerusform>%Ln код</numerusform>
                <numerusform>%Ln кода</numerusform>
                <numerusform>%Ln кодов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 code</source>
            <translation>1 код</translation>
        </message>
        <message>
            <source>Add files of codes</source>
            <translation>Добавить файлы кодов</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>Before and after a code</source>
            <translation>До и после кода</translation>
        </message>
        <message>
            <source>Code replacements</source>
            <translation>Замены по кодам</translation>
        </message>
        <message>
            <source>Code replacements (*.txt *.tsv);;All files (*)</source>
            <translation>Замены по кодам (*.txt *.tsv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Files of codes</source>
            <translation>Файлы кодов</translation>
        </message>
        <message>
            <source>No files yet. Each line of one holds a code, a tab and its text: ab1, a tab, Almaty, Kazakhstan. Then {mark}ab1{mark} becomes Almaty, Kazakhstan as you type.</source>
            <translation>Файлов пока нет. В каждой строке файла — код, табуляция и текст: ab1, табуляция, Алматы, Казахстан. Тогда {mark}ab1{mark} при наборе превратится в «Алматы, Казахстан».</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочесть снова</translation>
        </message>
        <message>
            <source>Tab-separated text files, as Photo Mechanic has them. Of two files with the same code the lower counts.</source>
            <translation>Текстовые файлы с табуляцией, как у Photo Mechanic. Из двух файлов с одним кодом считается нижний.</translation>
        </message>
        <message>
            <source>Use no more</source>
            <translation>Больше не использовать</translation>
        </message>
        <message>
            <source>{count}. Type {mark}code{mark}; {mark}code#2{mark} takes the second text.</source>
            <translation>{count}. Введите {mark}код{mark}; {mark}код#2{mark} берёт второй текст.</translation>
        </message>
    </context>
    <context>
        <name>ColumnList</name>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Drag a column, or press Alt with Up or Down, to move it</source>
            <translation>Перетащите столбец или нажмите Alt со стрелкой вверх или вниз, чтобы передвинуть его</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Pinned photo</source>
            <translation>Закреплённый снимок</translation>
        </message>
        <message>
            <source>Pinned: {name}</source>
            <translation>Закреплён: {name}</translation>
        </message>
        <message>
            <source>Selected: {name}</source>
            <translation>Выбран: {name}</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Вручную</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моё</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чужое</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message numerus="yes">
            <source>%Ln fields left to decide</source>
            <translation>
                <numerusform>Осталось решить %Ln поле</numerusform>
                <numerusform>Осталось решить %Ln поля</numerusform>
                <numerusform>Осталось решить %Ln полей</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field left to decide</source>
            <translation>Осталось решить одно поле</translation>
        </message>
        <message>
            <source>Another program changed the same fields</source>
            <translation>Другая программа изменила те же поля</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Изменено двоими</translation>
        </message>
        <message>
            <source>Mine for all</source>
            <translation>Везде моё</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Theirs for all</source>
            <translation>Везде чужое</translation>
        </message>
        <message>
            <source>These were changed here and on the disk since they were read, and are not saved yet. Choose what each is to hold. Undo brings back what you turn down.</source>
            <translation>С момента чтения эти поля изменены и здесь, и на диске, и ещё не сохранены. Выберите, что останется в каждом. Отклонённое вернёт «Отменить».</translation>
        </message>
    </context>
    <context>
        <name>CopyNames</name>
        <message>
            <source>Names of the copies</source>
            <translation>Имена копий</translation>
        </message>
        <message>
            <source>They will be called</source>
            <translation>Они будут называться</translation>
        </message>
    </context>
    <context>
        <name>Cutline</name>
        <message>
            <source>Caption and credit</source>
            <translation>Подпись и авторство</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Нет подписи</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Нет авторства</translation>
        </message>
    </context>
    <context>
        <name>DeedRows</name>
        <message>
            <source>Deeds and their keys</source>
            <translation>Действия и их клавиши</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблоны</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>неизменно</translation>
        </message>
        <message>
            <source>usually no key</source>
            <translation>обычно без клавиши</translation>
        </message>
        <message>
            <source>usually {key}</source>
            <translation>обычно {key}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>captioner failed on it, which is a bug</source>
            <translation>captioner не справился с ним: это ошибка программы</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>New people: {new}. Known people who got something more: {more}.</source>
            <translation>Новых людей: {new}. Дополнено известных: {more}.</translation>
        </message>
        <message>
            <source>The damaged file was set aside as {name}.</source>
            <translation>Повреждённый файл отложен как {name}.</translation>
        </message>
        <message>
            <source>The people were written to {name}.</source>
            <translation>Люди записаны в {name}.</translation>
        </message>
    </context>
    <context>
        <name>DifferencesDialog</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln изменение</numerusform>
                <numerusform>%Ln изменения</numerusform>
                <numerusform>%Ln изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were edited here since the sheet was made: tick those where the sheet is to count</source>
            <translation>
                <numerusform>%Ln изменено здесь после создания листа: отметьте те, где верить листу</numerusform>
                <numerusform>%Ln изменены здесь после создания листа: отметьте те, где верить листу</numerusform>
                <numerusform>%Ln изменено здесь после создания листа: отметьте те, где верить листу</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 изменение</translation>
        </message>
        <message>
            <source>1 was edited here since the sheet was made: tick it to let the sheet count</source>
            <translation>1 изменено здесь после создания листа: отметьте, чтобы взять с листа</translation>
        </message>
        <message>
            <source>Bring a sheet back</source>
            <translation>Вернуть лист</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>In the sheet</source>
            <translation>На листе</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Take it into 1 photo</source>
            <translation>Взять в 1 фотографию</translation>
        </message>
        <message numerus="yes">
            <source>Take them into %Ln photos</source>
            <translation>
                <numerusform>Взять в %Ln фотографию</numerusform>
                <numerusform>Взять в %Ln фотографии</numerusform>
                <numerusform>Взять в %Ln фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet tells of {named} of the {all} photos; the others stay as they are.</source>
            <translation>В листе {named} из {all} снимков; остальные остаются как есть.</translation>
        </message>
        <message>
            <source>What is ticked is taken into the photos, and one undo takes it back.</source>
            <translation>Отмеченное берётся в фотографии, и одна отмена это возвращает.</translation>
        </message>
        <message>
            <source>What {sheet} says otherwise</source>
            <translation>В чём {sheet} расходится с фотографиями</translation>
        </message>
    </context>
    <context>
        <name>DifferencesTree</name>
        <message>
            <source>Differences</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>In the sheet</source>
            <translation>На листе</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Photo and field</source>
            <translation>Фотография и поле</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>edited here</source>
            <translation>изменено здесь</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>строка {row}</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} of {photos}</source>
            <translation>{field}: {photos}</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Give every picture its caption and its credit</source>
            <translation>Каждому снимку — подпись и имя автора</translation>
        </message>
        <message>
            <source>Open a folder of photos, or drop photos anywhere in this window.</source>
            <translation>Откройте папку со снимками или перетащите их в это окно.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Открыть папку…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Try the sample set</source>
            <translation>Попробовать на пробной серии</translation>
        </message>
        <message>
            <source>unsaved edits</source>
            <translation>несохранённые правки</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>%{letter} is no part of a date, known are %{parts}</source>
            <translation>%{letter} — не часть даты, известны %{parts}</translation>
        </message>
        <message>
            <source>JSON, CSV or code replacements are taken</source>
            <translation>подойдут JSON, CSV или замены по кодам</translation>
        </message>
        <message>
            <source>a JPEG XL picture, which captioner cannot show</source>
            <translation>снимок JPEG XL, который captioner не показывает</translation>
        </message>
        <message>
            <source>a camera raw file of a kind that captioner cannot show</source>
            <translation>raw-файл камеры, вид которого captioner не показывает</translation>
        </message>
        <message>
            <source>a camera raw file without a preview that can be shown</source>
            <translation>raw-файл камеры без превью, которое можно показать</translation>
        </message>
        <message>
            <source>a long side of {given} pixels: between {least} and {most} are made</source>
            <translation>длинная сторона {given} пикселей: можно от {least} до {most}</translation>
        </message>
        <message>
            <source>a person needs a name</source>
            <translation>человеку нужно имя</translation>
        </message>
        <message>
            <source>a picture made of more passes than any camera's</source>
            <translation>изображение из большего числа проходов, чем у любой камеры</translation>
        </message>
        <message>
            <source>a quality of {given}: it goes from 1 to 100</source>
            <translation>качество {given}: возможно от 1 до 100</translation>
        </message>
        <message>
            <source>a sharpening of {given}: it goes from 0 to {most}</source>
            <translation>резкость {given}: возможна от 0 до {most}</translation>
        </message>
        <message>
            <source>a single {brace} stands alone, double it to write it: {both}</source>
            <translation>скобка {brace} без пары; чтобы написать её саму, удвойте: {both}</translation>
        </message>
        <message>
            <source>a template without a name or lines was left out</source>
            <translation>шаблон без имени или строк пропущен</translation>
        </message>
        <message>
            <source>a time of day needs the day</source>
            <translation>время суток без дня не указывают</translation>
        </message>
        <message>
            <source>allow writing to it and save again</source>
            <translation>разрешите запись в него и сохраните снова</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>пустой файл</translation>
        </message>
        <message>
            <source>another folder has taken its place</source>
            <translation>на её месте другая папка</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <translation>его держит другая программа</translation>
        </message>
        <message>
            <source>ask for it to be sent again</source>
            <translation>попросите прислать его снова</translation>
        </message>
        <message>
            <source>ask the owner for the right to read and write it</source>
            <translation>попросите у владельца право на чтение и запись</translation>
        </message>
        <message>
            <source>both dates must have a time of day</source>
            <translation>у обеих дат должно быть время суток</translation>
        </message>
        <message>
            <source>cannot be read ({why})</source>
            <translation>не читается ({why})</translation>
        </message>
        <message>
            <source>check the name, or whether it was moved</source>
            <translation>проверьте имя и не перемещён ли файл</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>выберите другое имя</translation>
        </message>
        <message>
            <source>choose one before it is checked or cleared</source>
            <translation>выберите одно, прежде чем проверять или разрешать</translation>
        </message>
        <message>
            <source>close it there and try again</source>
            <translation>закройте его там и повторите</translation>
        </message>
        <message>
            <source>close some programs and try again</source>
            <translation>закройте часть программ и повторите</translation>
        </message>
        <message>
            <source>close that program</source>
            <translation>закройте ту программу</translation>
        </message>
        <message>
            <source>connect the disk or share again</source>
            <translation>подключите диск или сетевую папку снова</translation>
        </message>
        <message>
            <source>copy the photos to a disk that can be written</source>
            <translation>скопируйте снимки на диск, доступный для записи</translation>
        </message>
        <message>
            <source>did you mean {name}?</source>
            <translation>может быть, {name}?</translation>
        </message>
        <message>
            <source>extend one of {names}</source>
            <translation>расширяйте один из этих: {names}</translation>
        </message>
        <message>
            <source>fetch the photo again</source>
            <translation>запросите снимок ещё раз</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>освободите место</translation>
        </message>
        <message>
            <source>free some space and save again</source>
            <translation>освободите место и сохраните снова</translation>
        </message>
        <message>
            <source>give it a shorter name</source>
            <translation>дайте ему имя покороче</translation>
        </message>
        <message>
            <source>give their organisation, or write the text without them</source>
            <translation>укажите организацию или напишите текст без этого человека</translation>
        </message>
        <message>
            <source>has no caption or no credit</source>
            <translation>без подписи или авторства</translation>
        </message>
        <message>
            <source>has no ending that people are written by</source>
            <translation>у него не то окончание, в каком пишут людей</translation>
        </message>
        <message>
            <source>has no ending that sheets are written by</source>
            <translation>имеет расширение, в котором листы не пишутся</translation>
        </message>
        <message>
            <source>has no page with a file_name column</source>
            <translation>нет листа со столбцом file_name</translation>
        </message>
        <message>
            <source>holds a NUL character</source>
            <translation>содержит нулевой символ (NUL)</translation>
        </message>
        <message>
            <source>holds a record that cannot be read</source>
            <translation>содержит запись, которую не прочесть</translation>
        </message>
        <message>
            <source>holds a sample set already</source>
            <translation>здесь уже есть пробная серия</translation>
        </message>
        <message>
            <source>holds no list of pictures of ours</source>
            <translation>нет нашего списка снимков</translation>
        </message>
        <message>
            <source>holds no people</source>
            <translation>не содержит людей</translation>
        </message>
        <message>
            <source>holds one value, nothing can be added to it</source>
            <translation>здесь одно значение, добавить к нему ничего нельзя</translation>
        </message>
        <message>
            <source>holds one value, nothing can be taken out of it</source>
            <translation>здесь одно значение, изъять из него ничего нельзя</translation>
        </message>
        <message>
            <source>holds {name} already</source>
            <translation>здесь уже есть {name}</translation>
        </message>
        <message>
            <source>install captioner again</source>
            <translation>установите captioner заново</translation>
        </message>
        <message>
            <source>is a broken PNG file</source>
            <translation>повреждённый файл PNG</translation>
        </message>
        <message>
            <source>is a broken WebP file</source>
            <translation>повреждённый файл WebP</translation>
        </message>
        <message>
            <source>is a broken {form} file</source>
            <translation>повреждённый файл {form}</translation>
        </message>
        <message>
            <source>is a file, not a folder</source>
            <translation>это файл, а не папка</translation>
        </message>
        <message>
            <source>is a folder, not a photo</source>
            <translation>это папка, а не снимок</translation>
        </message>
        <message>
            <source>is a link that leads in a circle</source>
            <translation>это ссылка, замкнутая в круг</translation>
        </message>
        <message>
            <source>is a link, which captioner does not follow for a sidecar</source>
            <translation>это ссылка; для файла-спутника captioner по ссылкам не ходит</translation>
        </message>
        <message>
            <source>is being saved by {holder}</source>
            <translation>его сейчас сохраняет {holder}</translation>
        </message>
        <message>
            <source>is broken, its metadata cannot be read</source>
            <translation>повреждён, метаданные не прочесть</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>повреждён</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>пуст</translation>
        </message>
        <message>
            <source>is held by {name}: {note}</source>
            <translation>придержан: {name}, {note}</translation>
        </message>
        <message>
            <source>is in use by another program</source>
            <translation>занят другой программой</translation>
        </message>
        <message>
            <source>is larger than any XMP sidecar</source>
            <translation>больше любого спутника XMP</translation>
        </message>
        <message>
            <source>is larger than any sheet of ours</source>
            <translation>больше любого нашего листа подписей</translation>
        </message>
        <message>
            <source>is larger than any story</source>
            <translation>больше любого материала</translation>
        </message>
        <message>
            <source>is missing from this installation of captioner</source>
            <translation>отсутствует в этой установке captioner</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <translation>ни «да», ни «нет»</translation>
        </message>
        <message>
            <source>is no XMP, though it is named so</source>
            <translation>не XMP, хотя так назван</translation>
        </message>
        <message>
            <source>is no document</source>
            <translation>не документ Word</translation>
        </message>
        <message>
            <source>is no file, though it is named like an XMP sidecar</source>
            <translation>не файл, хотя назван как спутник XMP</translation>
        </message>
        <message>
            <source>is no sheet that comes back</source>
            <translation>не лист, который можно принять обратно</translation>
        </message>
        <message>
            <source>is no sheet: captioner keeps what was said of photos in it</source>
            <translation>не лист: в нём captioner хранит сказанное о фотографиях</translation>
        </message>
        <message>
            <source>is no table of cells ({error})</source>
            <translation>не таблица ({error})</translation>
        </message>
        <message>
            <source>is no text that is read here</source>
            <translation>не текст, который здесь читают</translation>
        </message>
        <message>
            <source>is no workbook</source>
            <translation>не книга Excel</translation>
        </message>
        <message>
            <source>is not TOML{told}</source>
            <translation>это не TOML{told}</translation>
        </message>
        <message>
            <source>is not UTF-8: save it as “CSV UTF-8”</source>
            <translation>не в UTF-8: сохраните как «CSV UTF-8»</translation>
        </message>
        <message>
            <source>is not a PNG file</source>
            <translation>не файл PNG</translation>
        </message>
        <message>
            <source>is not a WebP file</source>
            <translation>не файл WebP</translation>
        </message>
        <message>
            <source>is not a file</source>
            <translation>это не файл</translation>
        </message>
        <message>
            <source>is not a list of file names</source>
            <translation>не список имён файлов</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>не список текстов</translation>
        </message>
        <message>
            <source>is not a photo in any format that captioner knows</source>
            <translation>не снимок ни в одном известном captioner формате</translation>
        </message>
        <message>
            <source>is not a sidecar of ours</source>
            <translation>не наш файл-спутник</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>не текст</translation>
        </message>
        <message>
            <source>is not a text in UTF-8</source>
            <translation>не текст в UTF-8</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>его нет на месте</translation>
        </message>
        <message>
            <source>is not there any longer</source>
            <translation>его больше нет на месте</translation>
        </message>
        <message>
            <source>is not valid text (bytes that are not UTF-8)</source>
            <translation>не текст (байты не в UTF-8)</translation>
        </message>
        <message>
            <source>is read-only</source>
            <translation>доступен только для чтения</translation>
        </message>
        <message>
            <source>it begins in an unusual way</source>
            <translation>он начинается необычно</translation>
        </message>
        <message>
            <source>it begins with bytes that belong to nothing</source>
            <translation>он начинается с посторонних байтов</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>его не открыть</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>его не прочесть</translation>
        </message>
        <message>
            <source>it cannot be written</source>
            <translation>в него не записать</translation>
        </message>
        <message>
            <source>it cannot be written ({why})</source>
            <translation>записать нельзя ({why})</translation>
        </message>
        <message>
            <source>it carries content credentials, and any change would make their signature invalid</source>
            <translation>в нём Content Credentials, и любая правка сделает их подпись недействительной</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>его не удалось запустить</translation>
        </message>
        <message>
            <source>it does not say where its picture ends</source>
            <translation>в нём не сказано, где кончается изображение</translation>
        </message>
        <message>
            <source>it ends in an AFCP trailer, which names places in the file</source>
            <translation>он кончается блоком AFCP, который ссылается на места в файле</translation>
        </message>
        <message>
            <source>it holds EXIF in an old form</source>
            <translation>EXIF в нём в старой форме</translation>
        </message>
        <message>
            <source>it holds a JPEG in the old way, whose parts cannot all be found</source>
            <translation>JPEG в нём в старой форме, чьи части не все найти</translation>
        </message>
        <message>
            <source>it holds a part twice</source>
            <translation>одна из частей в нём дважды</translation>
        </message>
        <message>
            <source>it holds compressed EXIF</source>
            <translation>EXIF в нём сжат</translation>
        </message>
        <message>
            <source>it holds its metadata twice</source>
            <translation>метаданные в нём дважды</translation>
        </message>
        <message>
            <source>it holds metadata in a text, as ImageMagick writes them</source>
            <translation>метаданные в нём текстом, как их пишет ImageMagick</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>в нём нет изображения</translation>
        </message>
        <message>
            <source>it holds parts that it does not name</source>
            <translation>в нём есть неназванные части</translation>
        </message>
        <message>
            <source>it holds two EXIF blocks</source>
            <translation>в нём два блока EXIF</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks</source>
            <translation>в нём два блока IPTC</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks that differ</source>
            <translation>в нём два разных блока IPTC</translation>
        </message>
        <message>
            <source>it holds two XMP packets</source>
            <translation>в нём два пакета XMP</translation>
        </message>
        <message>
            <source>it is signed</source>
            <translation>он подписан</translation>
        </message>
        <message>
            <source>it is too large for a TIFF file to grow</source>
            <translation>он слишком велик, файл TIFF не может расти</translation>
        </message>
        <message>
            <source>it tells where it was taken</source>
            <translation>в нём сказано, где он сделан</translation>
        </message>
        <message>
            <source>it was changed since, so that save cannot be taken back</source>
            <translation>с тех пор он изменён, и это сохранение не отменить</translation>
        </message>
        <message>
            <source>it would be larger than a WebP file can be</source>
            <translation>он стал бы больше, чем может быть файл WebP</translation>
        </message>
        <message>
            <source>it would grow beyond what a TIFF file can hold</source>
            <translation>он стал бы больше, чем может быть файл TIFF</translation>
        </message>
        <message>
            <source>its EXIF block is damaged</source>
            <translation>блок EXIF в нём повреждён</translation>
        </message>
        <message>
            <source>its EXIF block is full</source>
            <translation>блок EXIF в нём полон</translation>
        </message>
        <message>
            <source>its EXIF block names its parts in an unusual way</source>
            <translation>блок EXIF в нём устроен необычно</translation>
        </message>
        <message>
            <source>its IPTC block holds something else behind its data</source>
            <translation>за данными блока IPTC стоит что-то ещё</translation>
        </message>
        <message>
            <source>its IPTC block holds text in an unknown code page</source>
            <translation>текст блока IPTC в неизвестной кодировке</translation>
        </message>
        <message>
            <source>its IPTC block is damaged</source>
            <translation>блок IPTC в нём повреждён</translation>
        </message>
        <message>
            <source>its IPTC block is stored with its bytes swapped</source>
            <translation>байты блока IPTC в нём переставлены</translation>
        </message>
        <message>
            <source>its Photoshop block is damaged</source>
            <translation>блок Photoshop в нём повреждён</translation>
        </message>
        <message>
            <source>its XMP carries a document type, which no photo program writes</source>
            <translation>в XMP объявлен тип документа, чего программы для фото не делают</translation>
        </message>
        <message>
            <source>its XMP holds more than any photo program writes</source>
            <translation>в XMP больше, чем пишет любая программа для фото</translation>
        </message>
        <message>
            <source>its XMP holds no RDF</source>
            <translation>в XMP нет RDF</translation>
        </message>
        <message>
            <source>its XMP is damaged</source>
            <translation>XMP в нём повреждён</translation>
        </message>
        <message>
            <source>its XMP is in a part that few programs read</source>
            <translation>XMP в нём там, где его мало кто читает</translation>
        </message>
        <message>
            <source>its XMP is not in UTF-8</source>
            <translation>XMP в нём не в UTF-8</translation>
        </message>
        <message>
            <source>its XMP is not well-formed</source>
            <translation>XMP в нём составлен с ошибками</translation>
        </message>
        <message>
            <source>its XMP is spread over several segments</source>
            <translation>XMP в нём разбит на несколько сегментов</translation>
        </message>
        <message>
            <source>its XMP stands in an unusual place</source>
            <translation>XMP в нём на необычном месте</translation>
        </message>
        <message>
            <source>its XMP would be larger than a JPEG segment can hold</source>
            <translation>XMP не уместился бы в сегмент JPEG</translation>
        </message>
        <message>
            <source>its credits are not written into it yet</source>
            <translation>его авторство в него ещё не записано</translation>
        </message>
        <message>
            <source>its credits can be edited all the same</source>
            <translation>авторство можно править всё равно</translation>
        </message>
        <message>
            <source>its credits changed meanwhile</source>
            <translation>сведения о снимке тем временем изменились</translation>
        </message>
        <message>
            <source>its date has no time of day</source>
            <translation>в его дате нет времени суток</translation>
        </message>
        <message>
            <source>its date has no zone that could be told in another</source>
            <translation>в его дате нет пояса, который можно пересчитать</translation>
        </message>
        <message>
            <source>its directories are damaged</source>
            <translation>его каталоги повреждены</translation>
        </message>
        <message>
            <source>its directories lie within its values</source>
            <translation>его каталоги лежат внутри значений</translation>
        </message>
        <message>
            <source>its head is damaged</source>
            <translation>его начало повреждено</translation>
        </message>
        <message>
            <source>its metadata are compressed, which captioner cannot read</source>
            <translation>метаданные в нём сжаты, captioner их не читает</translation>
        </message>
        <message>
            <source>its metadata are larger than any photo's</source>
            <translation>метаданных в нём больше, чем у любого снимка</translation>
        </message>
        <message>
            <source>its metadata are larger than any that captioner reads</source>
            <translation>метаданных в нём больше, чем читает captioner</translation>
        </message>
        <message>
            <source>its metadata stand in an unusual form</source>
            <translation>метаданные в нём в необычной форме</translation>
        </message>
        <message>
            <source>its metadata stand where its picture is counted from</source>
            <translation>метаданные стоят там, откуда отсчитывается изображение</translation>
        </message>
        <message>
            <source>its picture cannot be decoded</source>
            <translation>изображение не раскодировать</translation>
        </message>
        <message>
            <source>its picture cannot be read</source>
            <translation>изображение не прочесть</translation>
        </message>
        <message>
            <source>its picture ends beyond the end of the file</source>
            <translation>изображение кончается за концом файла</translation>
        </message>
        <message>
            <source>its picture is in several places</source>
            <translation>изображение лежит в нескольких местах</translation>
        </message>
        <message>
            <source>its sidecar was changed since, so that save cannot be taken back</source>
            <translation>его спутник с тех пор изменён, и это сохранение не отменить</translation>
        </message>
        <message>
            <source>known are {names}</source>
            <translation>известны: {names}</translation>
        </message>
        <message>
            <source>line {line}: {why}</source>
            <translation>строка {line}: {why}</translation>
        </message>
        <message>
            <source>look at it first</source>
            <translation>сначала посмотрите на неё</translation>
        </message>
        <message>
            <source>mend it in a text editor, or save the story: this is set aside</source>
            <translation>исправьте его в текстовом редакторе или сохраните материал: этот будет отложен</translation>
        </message>
        <message>
            <source>mend it, or {away}</source>
            <translation>исправьте его или {away}</translation>
        </message>
        <message>
            <source>more pixels than can be shown</source>
            <translation>больше пикселей, чем можно показать</translation>
        </message>
        <message>
            <source>move it away, then save again</source>
            <translation>уберите его и сохраните снова</translation>
        </message>
        <message>
            <source>name a .txt, .md, .html or .docx file</source>
            <translation>укажите файл .txt, .md, .html или .docx</translation>
        </message>
        <message>
            <source>name a new folder</source>
            <translation>назовите новую папку</translation>
        </message>
        <message>
            <source>name a new folder, or take the old copies away</source>
            <translation>укажите новую папку или уберите старые копии</translation>
        </message>
        <message>
            <source>name a photo</source>
            <translation>укажите снимок</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>укажите другой файл</translation>
        </message>
        <message>
            <source>name another file, or mend it in a text editor</source>
            <translation>укажите другой файл или исправьте этот в текстовом редакторе</translation>
        </message>
        <message>
            <source>name another folder</source>
            <translation>назовите другую папку</translation>
        </message>
        <message>
            <source>name the photo itself</source>
            <translation>укажите сам снимок</translation>
        </message>
        <message>
            <source>name the story's text</source>
            <translation>укажите текст материала</translation>
        </message>
        <message>
            <source>names no people</source>
            <translation>не называет людей</translation>
        </message>
        <message>
            <source>names of copies: {why}</source>
            <translation>имена копий: {why}</translation>
        </message>
        <message>
            <source>nested deeper than any of ours</source>
            <translation>вложено глубже, чем бывает в наших файлах</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>no program to decode it can be started</source>
            <translation>не запустить программу, которая его распакует</translation>
        </message>
        <message>
            <source>no word</source>
            <translation>не слово</translation>
        </message>
        <message>
            <source>not a file with a picture in it</source>
            <translation>не файл с изображением</translation>
        </message>
        <message>
            <source>not a list of texts</source>
            <translation>не список текстов</translation>
        </message>
        <message>
            <source>not a picture of a kind that can be shown</source>
            <translation>изображение, вид которого не показать</translation>
        </message>
        <message>
            <source>not a rating</source>
            <translation>не оценка</translation>
        </message>
        <message>
            <source>not marked: the job was stopped</source>
            <translation>не отмечено: работа остановлена</translation>
        </message>
        <message>
            <source>not published: the job was stopped</source>
            <translation>не опубликовано: работа остановлена</translation>
        </message>
        <message>
            <source>not saved: the job was stopped</source>
            <translation>не сохранено: работа остановлена</translation>
        </message>
        <message>
            <source>not texts by language</source>
            <translation>не тексты по языкам</translation>
        </message>
        <message>
            <source>nothing was changed</source>
            <translation>ничего не изменено</translation>
        </message>
        <message>
            <source>nothing was published</source>
            <translation>ничего не опубликовано</translation>
        </message>
        <message>
            <source>open it again first</source>
            <translation>сперва снова откройте его</translation>
        </message>
        <message>
            <source>row {number} has {cells} cells, the first row {keys}</source>
            <translation>в строке {number} ячеек: {cells}, а в первой: {keys}</translation>
        </message>
        <message>
            <source>row {number} holds a formula in {key}: write its value instead</source>
            <translation>в строке {number} в столбце {key} формула: впишите вместо неё значение</translation>
        </message>
        <message>
            <source>save it as UTF-8</source>
            <translation>сохраните его в UTF-8</translation>
        </message>
        <message>
            <source>save it first</source>
            <translation>сперва сохраните его</translation>
        </message>
        <message>
            <source>say why it may pass</source>
            <translation>скажите, почему это можно пропустить</translation>
        </message>
        <message>
            <source>see to it that you may write there</source>
            <translation>позаботьтесь о праве записи туда</translation>
        </message>
        <message>
            <source>see whether it opens elsewhere</source>
            <translation>проверьте, открывается ли он в другом месте</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>takes more memory than there is</source>
            <translation>требует больше памяти, чем есть</translation>
        </message>
        <message>
            <source>the check before saving failed (the disk gives back something else)</source>
            <translation>проверка перед записью не прошла (диск отдаёт не то)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new EXIF block cannot be read)</source>
            <translation>проверка перед записью не прошла (новый блок EXIF не прочесть)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new XMP cannot be read)</source>
            <translation>проверка перед записью не прошла (новый XMP не прочесть)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new file cannot be read)</source>
            <translation>проверка перед записью не прошла (новый файл не прочесть)</translation>
        </message>
        <message>
            <source>the check before saving failed (the old file did not come back)</source>
            <translation>проверка перед записью не прошла (прежний файл не вернулся)</translation>
        </message>
        <message>
            <source>the check before saving failed (the picture was not copied whole)</source>
            <translation>проверка перед записью не прошла (изображение скопировано не целиком)</translation>
        </message>
        <message>
            <source>the check before saving failed ({what})</source>
            <translation>проверка перед записью не прошла ({what})</translation>
        </message>
        <message>
            <source>the date says only {moment}</source>
            <translation>в дате есть только {moment}</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск полон</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>диск доступен только для чтения</translation>
        </message>
        <message>
            <source>the disk or share does not answer ({why})</source>
            <translation>диск или сетевая папка не отвечает ({why})</translation>
        </message>
        <message>
            <source>the expression cannot be understood: {error}</source>
            <translation>выражение непонятно: {error}</translation>
        </message>
        <message>
            <source>the expression is too large</source>
            <translation>выражение слишком велико</translation>
        </message>
        <message>
            <source>the file changed meanwhile</source>
            <translation>файл тем временем изменился</translation>
        </message>
        <message>
            <source>the file may not grow any further here</source>
            <translation>файлу здесь больше нельзя расти</translation>
        </message>
        <message>
            <source>the index of its second pictures is broken</source>
            <translation>указатель вторых изображений повреждён</translation>
        </message>
        <message>
            <source>the job was stopped</source>
            <translation>работа остановлена</translation>
        </message>
        <message>
            <source>the long side is a number of pixels</source>
            <translation>длинная сторона задаётся числом пикселей</translation>
        </message>
        <message>
            <source>the metadata would be larger than a JPEG can hold</source>
            <translation>метаданные не уместились бы в JPEG</translation>
        </message>
        <message>
            <source>the name is too long for this disk</source>
            <translation>имя слишком длинно для этого диска</translation>
        </message>
        <message>
            <source>the photo has nothing for {{{name}}}</source>
            <translation>у снимка нечем заполнить {{{name}}}</translation>
        </message>
        <message>
            <source>the picture has too many pixels to be looked at</source>
            <translation>в изображении слишком много пикселей, чтобы его рассматривать</translation>
        </message>
        <message>
            <source>the picture in it cannot be read, it stops the decoder</source>
            <translation>изображение не прочесть: на нём падает распаковщик</translation>
        </message>
        <message>
            <source>the picture in it is broken</source>
            <translation>изображение в нём повреждено</translation>
        </message>
        <message>
            <source>the picture is made of more passes than any camera's</source>
            <translation>изображение собрано из большего числа проходов, чем у любой камеры</translation>
        </message>
        <message>
            <source>the picture takes more memory than there is</source>
            <translation>изображению нужно больше памяти, чем есть</translation>
        </message>
        <message>
            <source>the picture takes too long to decode</source>
            <translation>изображение распаковывается слишком долго</translation>
        </message>
        <message>
            <source>the picture takes too much memory to show</source>
            <translation>изображению нужно слишком много памяти</translation>
        </message>
        <message>
            <source>the pixels of {form} files are not looked at</source>
            <translation>пиксели файлов {form} не проверяются</translation>
        </message>
        <message>
            <source>the profile extends itself by {name!r}</source>
            <translation>профиль расширяет сам себя через {name!r}</translation>
        </message>
        <message>
            <source>the window was closed before it was decoded</source>
            <translation>окно закрыли раньше, чем он распаковался</translation>
        </message>
        <message>
            <source>there is no date</source>
            <translation>даты нет</translation>
        </message>
        <message>
            <source>there is no field {name!r}</source>
            <translation>нет поля {name!r}</translation>
        </message>
        <message>
            <source>there is no profile {name!r}</source>
            <translation>нет профиля {name!r}</translation>
        </message>
        <message>
            <source>there is no rule {name!r}</source>
            <translation>нет правила {name!r}</translation>
        </message>
        <message>
            <source>there is no setting {name!r}</source>
            <translation>нет настройки {name!r}</translation>
        </message>
        <message>
            <source>there is no such date</source>
            <translation>такой даты нет</translation>
        </message>
        <message>
            <source>these fields name each other: {names}</source>
            <translation>эти поля ссылаются друг на друга: {names}</translation>
        </message>
        <message>
            <source>too large to be decoded for a thumbnail</source>
            <translation>слишком велик, чтобы сделать миниатюру</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>открыто слишком много файлов</translation>
        </message>
        <message>
            <source>too many pixels</source>
            <translation>слишком много пикселей</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>повторите чуть позже</translation>
        </message>
        <message>
            <source>unpacks larger than any story</source>
            <translation>в распакованном виде больше любой статьи</translation>
        </message>
        <message>
            <source>unpacks to more text than any story</source>
            <translation>в нём больше текста, чем в любой статье</translation>
        </message>
        <message>
            <source>update captioner</source>
            <translation>обновите captioner</translation>
        </message>
        <message>
            <source>was changed by another program</source>
            <translation>изменена другой программой</translation>
        </message>
        <message>
            <source>was cut off while it was read</source>
            <translation>оборвался при чтении</translation>
        </message>
        <message>
            <source>was written by a newer captioner</source>
            <translation>записан более новым captioner</translation>
        </message>
        <message>
            <source>what is on the clipboard are no fields</source>
            <translation>в буфере обмена не поля</translation>
        </message>
        <message>
            <source>write both before it is checked or cleared</source>
            <translation>впишите то и другое, прежде чем проверять или разрешать</translation>
        </message>
        <message>
            <source>write settings such as {example}, each on its line</source>
            <translation>пишите настройки, например {example}, каждую на своей строке</translation>
        </message>
        <message>
            <source>write the text without them</source>
            <translation>запишите текст без них</translation>
        </message>
        <message>
            <source>write {allowed} for what changes</source>
            <translation>на месте того, что меняется, пишите {allowed}</translation>
        </message>
        <message>
            <source>write {example}</source>
            <translation>напишите {example}</translation>
        </message>
        <message>
            <source>write {table}, below it {example}</source>
            <translation>напишите {table}, под этим {example}</translation>
        </message>
        <message>
            <source>you have no permission</source>
            <translation>у вас нет прав</translation>
        </message>
        <message>
            <source>your disk quota is used up</source>
            <translation>ваша дисковая квота исчерпана</translation>
        </message>
        <message>
            <source>{field}: {why}</source>
            <translation>{field}: {why}</translation>
        </message>
        <message>
            <source>{hour!r} is no hour before or after noon</source>
            <translation>{hour!r} — нет такого часа до или после полудня</translation>
        </message>
        <message>
            <source>{key} does not tell characters and words</source>
            <translation>{key} не называет числа знаков и слов</translation>
        </message>
        <message>
            <source>{key} has a brace too many or too few</source>
            <translation>в {key} лишняя или недостающая фигурная скобка</translation>
        </message>
        <message>
            <source>{key} holds {value}</source>
            <translation>{key} содержит {value}</translation>
        </message>
        <message>
            <source>{key} holds {value}, which is no number of either</source>
            <translation>{key} содержит {value}, а это не число знаков или слов</translation>
        </message>
        <message>
            <source>{key} is no list of texts</source>
            <translation>{key} — не список текстов</translation>
        </message>
        <message>
            <source>{key} is no number of characters</source>
            <translation>{key} — не число знаков</translation>
        </message>
        <message>
            <source>{key} is no text on one line</source>
            <translation>{key} — не текст в одной строке</translation>
        </message>
        <message>
            <source>{key} is {value}</source>
            <translation>{key} — это {value}</translation>
        </message>
        <message>
            <source>{key}: {why}</source>
            <translation>{key}: {why}</translation>
        </message>
        <message>
            <source>{name!r} is no table</source>
            <translation>{name!r} — не таблица</translation>
        </message>
        <message>
            <source>{remedy}; a file of your own ends in {ending}</source>
            <translation>{remedy}; имя собственного файла кончается на {ending}</translation>
        </message>
        <message>
            <source>{text!r} is no UTC offset</source>
            <translation>{text!r} — не смещение от UTC</translation>
        </message>
        <message>
            <source>{text!r} is no possible date</source>
            <translation>{text!r} — такой даты не бывает</translation>
        </message>
        <message>
            <source>{text!r} is not a country code of two or three letters, such as KZ or KAZ</source>
            <translation>{text!r} — не код страны из двух или трёх букв, как KZ или KAZ</translation>
        </message>
        <message>
            <source>{text!r} is not a date such as 2022, 2022-03-06 or 2022-03-06T14:02:11+06:00</source>
            <translation>{text!r} — не дата, как 2022, 2022-03-06 или 2022-03-06T14:02:11+06:00</translation>
        </message>
        <message>
            <source>{text!r} is not a date with a time, such as 2022-03-06 14:02:11</source>
            <translation>{text!r} — не дата со временем, как 2022-03-06 14:02:11</translation>
        </message>
        <message>
            <source>{text!r} is not a digital source type, known are {terms}</source>
            <translation>{text!r} — не вид цифрового источника, известны {terms}</translation>
        </message>
        <message>
            <source>{text!r} is not a language tag such as en, ru, kk, uk or pt-BR</source>
            <translation>{text!r} — не код языка, как en, ru, kk, uk или pt-BR</translation>
        </message>
        <message>
            <source>{text!r} is not a rating: 0 to 5 stars, or -1 for rejected</source>
            <translation>{text!r} — не оценка: от 0 до 5 звёзд или -1 для отклонённых</translation>
        </message>
        <message>
            <source>{text!r} is not a time such as +01:00:00, -00:30 or -1d 02:00</source>
            <translation>{text!r} — не время, как +01:00:00, -00:30 или -1d 02:00</translation>
        </message>
        <message>
            <source>{text!r} is not a web address: it holds a blank</source>
            <translation>{text!r} — не адрес в сети: в нём пробел</translation>
        </message>
        <message>
            <source>{text!r} is not an offset from UTC such as +05:00</source>
            <translation>{text!r} — не смещение от UTC, как +05:00</translation>
        </message>
        <message>
            <source>{text!r} may mean two days, write 6 March 2022 or 2022-03-06</source>
            <translation>{text!r} может значить два разных дня, напишите 6 марта 2022 или 2022-03-06</translation>
        </message>
        <message>
            <source>{text!r}: there are no more than 59 minutes or seconds</source>
            <translation>{text!r}: минут и секунд бывает не больше 59</translation>
        </message>
        <message>
            <source>{what}; {remedy}</source>
            <translation>{what}; {remedy}</translation>
        </message>
        <message>
            <source>{why}, so this sidecar is left alone</source>
            <translation>{why}, поэтому этот файл-спутник не тронут</translation>
        </message>
        <message>
            <source>{{number:{form}}}: after the colon stands how many digits it has at least</source>
            <translation>{{number:{form}}}: после двоеточия пишут наименьшее число цифр</translation>
        </message>
        <message>
            <source>{{{name}}} is no variable</source>
            <translation>{{{name}}} — не переменная</translation>
        </message>
        <message>
            <source>{{{name}}} is no variable, did you mean {{{near}}}?</source>
            <translation>{{{name}}} — не переменная; может быть, {{{near}}}?</translation>
        </message>
    </context>
    <context>
        <name>Falls</name>
        <message numerus="yes">
            <source>%Ln photos were changed since they were checked or cleared.</source>
            <translation>
                <numerusform>%Ln снимок изменён с тех пор, как его проверили или разрешили.</numerusform>
                <numerusform>%Ln снимка изменены с тех пор, как их проверили или разрешили.</numerusform>
                <numerusform>%Ln снимков изменены с тех пор, как их проверили или разрешили.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>0 to 5 stars, -1 for rejected.</source>
            <translation>От 0 до 5 звёзд, -1 — отклонён.</translation>
        </message>
        <message>
            <source>A short name for the picture, such as its number.</source>
            <translation>Краткое имя снимка, например номер.</translation>
        </message>
        <message>
            <source>A web page that states the rights.</source>
            <translation>Веб-страница, где названы права.</translation>
        </message>
        <message>
            <source>A web page where the picture can be licensed.</source>
            <translation>Веб-страница, где снимок лицензируют.</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>Замещающий текст</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Caption writer</source>
            <translation>Автор подписи</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Знак охраны прав</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Код страны</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Строка авторства</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Digital source type</source>
            <translation>Происхождение снимка</translation>
        </message>
        <message>
            <source>Embargoes and other limits of use.</source>
            <translation>Эмбарго и другие ограничения.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Extended description</source>
            <translation>Подробное описание</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>How the picture came to be: digitalCapture, trainedAlgorithmicMedia, …</source>
            <translation>Как появился снимок: digitalCapture, trainedAlgorithmicMedia, …</translation>
        </message>
        <message>
            <source>How the picture may be used.</source>
            <translation>Как можно использовать снимок.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Указания</translation>
        </message>
        <message>
            <source>Job id</source>
            <translation>Номер задания</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключевые слова</translation>
        </message>
        <message>
            <source>Licensor address</source>
            <translation>Страница лицензиара</translation>
        </message>
        <message>
            <source>More than the alt text holds, for the same readers.</source>
            <translation>Больше, чем вмещает замещающий текст, для тех же читателей.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Persons shown</source>
            <translation>Кто на снимке</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Фотограф</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Rights address</source>
            <translation>Страница о правах</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Область, регион</translation>
        </message>
        <message>
            <source>State, province or region.</source>
            <translation>Область, край или штат.</translation>
        </message>
        <message>
            <source>Street, square or building.</source>
            <translation>Улица, площадь или здание.</translation>
        </message>
        <message>
            <source>Sublocation</source>
            <translation>Место в городе</translation>
        </message>
        <message>
            <source>The city shown.</source>
            <translation>Город на снимке.</translation>
        </message>
        <message>
            <source>The country's name.</source>
            <translation>Название страны.</translation>
        </message>
        <message>
            <source>The credit as it is to be printed.</source>
            <translation>Указание авторства так, как его напечатают.</translation>
        </message>
        <message>
            <source>The desk's number of the job or transmission.</source>
            <translation>Номер задания или передачи в редакции.</translation>
        </message>
        <message>
            <source>The event at which the picture was taken.</source>
            <translation>Событие, на котором сделан снимок.</translation>
        </message>
        <message>
            <source>The photographer's: staff, stringer, contributor.</source>
            <translation>Должность фотографа: штатный, стрингер, автор.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Two or three letters of ISO 3166, such as KZ.</source>
            <translation>Две или три буквы по ISO 3166, например KZ.</translation>
        </message>
        <message>
            <source>Usage terms</source>
            <translation>Условия использования</translation>
        </message>
        <message>
            <source>What a reader who cannot see the picture is told.</source>
            <translation>Что услышит читатель, который не видит снимка.</translation>
        </message>
        <message>
            <source>What the picture is about, in a few words.</source>
            <translation>О чём снимок, в нескольких словах.</translation>
        </message>
        <message>
            <source>When the picture was taken; as much of it as is known.</source>
            <translation>Когда снято: насколько известно.</translation>
        </message>
        <message>
            <source>Who can be seen. Leave out whoever it would endanger.</source>
            <translation>Кого видно. Не называйте тех, кому это опасно.</translation>
        </message>
        <message>
            <source>Who owns the rights, with the year.</source>
            <translation>Кому принадлежат права, с годом.</translation>
        </message>
        <message>
            <source>Who supplied the picture.</source>
            <translation>Кто предоставил снимок.</translation>
        </message>
        <message>
            <source>Who took the picture, one entry each.</source>
            <translation>Кто снял; каждое имя отдельно.</translation>
        </message>
        <message>
            <source>Who wrote the caption.</source>
            <translation>Кто написал подпись.</translation>
        </message>
        <message>
            <source>Who, what, where and when: what the picture shows.</source>
            <translation>Кто, что, где и когда: что на снимке.</translation>
        </message>
        <message>
            <source>Words to find the picture by.</source>
            <translation>Слова, по которым найдут снимок.</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>All states</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показать только…</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>cannot be read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>captioned</source>
            <translation>подписан</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>изменён после проверки</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверен</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>разрешён</translation>
        </message>
        <message>
            <source>disagreeing</source>
            <translation>с расхождениями</translation>
        </message>
        <message>
            <source>held</source>
            <translation>придержан</translation>
        </message>
        <message>
            <source>kept at the desk by the check</source>
            <translation>задержаны проверкой</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>нет подписи</translation>
        </message>
        <message>
            <source>no caption in {language}</source>
            <translation>нет подписи на {language}</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>нет авторства</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>не разрешён</translation>
        </message>
        <message>
            <source>older translation</source>
            <translation>устаревший перевод</translation>
        </message>
        <message>
            <source>sidecar only</source>
            <translation>только спутник</translation>
        </message>
        <message>
            <source>unsaved</source>
            <translation>не сохранено</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>с предупреждением</translation>
        </message>
        <message>
            <source>with findings</source>
            <translation>с замечаниями</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Let it pass no more</source>
            <translation>Больше не пропускать</translation>
        </message>
        <message>
            <source>Let it pass…</source>
            <translation>Пропустить…</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>In the manual</source>
            <translation>В руководстве</translation>
        </message>
        <message>
            <source>The finding chosen</source>
            <translation>Выбранное замечание</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A character that nobody sees stands in the text: {name}</source>
            <translation>В тексте стоит невидимый знак: {name}</translation>
        </message>
        <message>
            <source>A copy of this field, hidden in the file, names {name}, who is to be protected</source>
            <translation>В скрытой копии этого поля в файле есть имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>A picture’s credit in the story’s text names {name}, who is to be protected</source>
            <translation>В тексте материала автором снимка названо имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>A short film lies behind the photo in its file: it is a motion photo</source>
            <translation>За фотографией в файле скрыт короткий фильм: это «живое фото»</translation>
        </message>
        <message>
            <source>An HDR gain map lies behind the photo: a grey picture of the scene as it was taken</source>
            <translation>За снимком в файле лежит карта усиления HDR: серое изображение сцены, какой её сняли</translation>
        </message>
        <message>
            <source>Another picture lies behind the photo in its file</source>
            <translation>За фотографией в файле скрыто ещё одно изображение</translation>
        </message>
        <message>
            <source>Another program changed this as well: the file says “{theirs}”</source>
            <translation>Другая программа тоже изменила это: в файле «{theirs}»</translation>
        </message>
        <message>
            <source>Another program changed this since it was last saved here; it was “{before}”</source>
            <translation>Другая программа изменила это после последнего сохранения здесь; было «{before}»</translation>
        </message>
        <message>
            <source>Another program filled this since it was last saved here</source>
            <translation>Другая программа заполнила это после последнего сохранения здесь</translation>
        </message>
        <message>
            <source>Blocker</source>
            <translation>Не выпускать</translation>
        </message>
        <message>
            <source>City and country are empty</source>
            <translation>Город и страна не указаны</translation>
        </message>
        <message>
            <source>Correct the spacing</source>
            <translation>Поправить пробелы</translation>
        </message>
        <message>
            <source>Credit {name}</source>
            <translation>Указать: {name}</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption does</source>
            <translation>Указать: {name}, как в подписи</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption’s end does</source>
            <translation>Указать: {name}, как в конце подписи</translation>
        </message>
        <message>
            <source>Credit {name}, as the story does</source>
            <translation>Указать: {name}, как в материале</translation>
        </message>
        <message>
            <source>Credit {name}, as the story’s text does</source>
            <translation>Указать: {name}, как в тексте материала</translation>
        </message>
        <message>
            <source>Credit {name}, the story’s only photographer</source>
            <translation>Указать: {name}, единственный фотограф материала</translation>
        </message>
        <message>
            <source>Credit {name}, who made the story</source>
            <translation>Указать: {name}, автор материала</translation>
        </message>
        <message>
            <source>Credit {name}, whom the credit line names</source>
            <translation>Указать: {name}, как в строке авторства</translation>
        </message>
        <message>
            <source>Credit {name}, whose camera it is by the list of people (serial {serial})</source>
            <translation>Указать: {name}, по списку людей это его или её камера (серийный номер {serial})</translation>
        </message>
        <message>
            <source>Credit {name}, whose name the camera wrote</source>
            <translation>Указать: {name}, это имя записала камера</translation>
        </message>
        <message>
            <source>Credit {name}: its photographer must not be named</source>
            <translation>Указать: {name}; фотографа называть нельзя</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {count} photos by {name}</source>
            <translation>Указать: {name}; та же камера (серийный номер {serial}), что у {count} фото, автор — {name}</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {file}</source>
            <translation>Указать: {name}; та же камера (серийный номер {serial}), что у {file}</translation>
        </message>
        <message>
            <source>Credit {name}: taken within minutes of {file} with the same kind of camera ({camera})</source>
            <translation>Указать: {name}; снято с разницей в минуты с {file} такой же камерой ({camera})</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line becomes {credit}</source>
            <translation>Указать: {name}; строка авторства станет {credit}</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line stays {credit}</source>
            <translation>Указать: {name}; строка авторства остаётся {credit}</translation>
        </message>
        <message>
            <source>Decode it again</source>
            <translation>Раскодировать заново</translation>
        </message>
        <message>
            <source>Drop “{credit}” from the caption</source>
            <translation>Убрать «{credit}» из подписи</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Совет</translation>
        </message>
        <message>
            <source>In the IPTC copy the text ends at “{kept}”; “{lost}” is lost</source>
            <translation>В копии IPTC текст обрывается на «{kept}»; «{lost}» теряется</translation>
        </message>
        <message>
            <source>Join the parts</source>
            <translation>Соединить части</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Оставить {value}</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters are mixed in “{word}”</source>
            <translation>В слове «{word}» смешаны латинские и кириллические буквы</translation>
        </message>
        <message>
            <source>Let pass by {name}: {reason}</source>
            <translation>Пропущено ({name}): {reason}</translation>
        </message>
        <message>
            <source>Letters are written in parts, which some programs take for others</source>
            <translation>Буквы записаны по частям, и некоторые программы принимают их за другие</translation>
        </message>
        <message>
            <source>Make the text in {language} the main one</source>
            <translation>Сделать основным текст на языке {language}</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Нужна причина</translation>
        </message>
        <message>
            <source>No country is given</source>
            <translation>Страна не указана</translation>
        </message>
        <message>
            <source>No country is given but its code, {code}</source>
            <translation>Вместо названия страны указан только код {code}</translation>
        </message>
        <message>
            <source>No date is given, neither in the date field nor in the caption</source>
            <translation>Дата не указана ни в поле даты, ни в подписи</translation>
        </message>
        <message>
            <source>No text is marked as the main one (x-default): some programs will show none</source>
            <translation>Ни один текст не помечен как основной (x-default): некоторые программы не покажут никакого</translation>
        </message>
        <message>
            <source>Nobody is credited</source>
            <translation>Автор не указан</translation>
        </message>
        <message>
            <source>Nothing is wrong with the photos shown here.</source>
            <translation>С показанными снимками всё в порядке.</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Split them: {names}</source>
            <translation>Разделить: {names}</translation>
        </message>
        <message>
            <source>Take the camera's date, {date}</source>
            <translation>Взять дату камеры: {date}</translation>
        </message>
        <message>
            <source>Take the caption's date, {date}</source>
            <translation>Взять дату из подписи: {date}</translation>
        </message>
        <message>
            <source>Take the name out</source>
            <translation>Убрать имя</translation>
        </message>
        <message>
            <source>Take the story's date, {date}</source>
            <translation>Взять дату материала: {date}</translation>
        </message>
        <message>
            <source>Take them out</source>
            <translation>Убрать их</translation>
        </message>
        <message>
            <source>Take {value}</source>
            <translation>Взять {value}</translation>
        </message>
        <message>
            <source>The IPTC copy is in an old code page: check whether its letters are read rightly</source>
            <translation>Копия IPTC в старой кодировке: проверьте, верно ли прочитаны буквы</translation>
        </message>
        <message>
            <source>The IPTC copy is not marked as UTF-8: other systems may show its letters as nonsense</source>
            <translation>Копия IPTC не помечена как UTF-8: другие системы могут показать вместо букв бессмыслицу</translation>
        </message>
        <message>
            <source>The alt text is only a file’s name: {text}</source>
            <translation>Альтернативный текст — лишь имя файла: {text}</translation>
        </message>
        <message>
            <source>The alt text is the caption once more</source>
            <translation>Альтернативный текст повторяет подпись</translation>
        </message>
        <message>
            <source>The blocks of the file disagree: {values}</source>
            <translation>Блоки файла противоречат друг другу: {values}</translation>
        </message>
        <message>
            <source>The camera (serial {serial}) belongs to {owner}, the photo is credited to {photo}</source>
            <translation>Камера (серийный номер {serial}) принадлежит: {owner}, а автором снимка указан: {photo}</translation>
        </message>
        <message>
            <source>The camera wrote “{artist}”, but the credit is {credited}</source>
            <translation>Камера записала «{artist}», а указан автор {credited}</translation>
        </message>
        <message>
            <source>The caption credits {caption}, the fields {fields}</source>
            <translation>В подписи указан автор {caption}, в полях — {fields}</translation>
        </message>
        <message>
            <source>The caption does not say where the picture was taken</source>
            <translation>В подписи не сказано, где сделан снимок</translation>
        </message>
        <message>
            <source>The caption ends in “{ending}”, and the credit line says so, too: it would be printed twice</source>
            <translation>Подпись кончается на «{ending}», и то же в строке авторства: это напечатают дважды</translation>
        </message>
        <message>
            <source>The caption has no word in it: {caption}</source>
            <translation>В подписи нет ни одного слова: {caption}</translation>
        </message>
        <message>
            <source>The caption is only a file’s name: {caption}</source>
            <translation>Подпись — лишь имя файла: {caption}</translation>
        </message>
        <message>
            <source>The caption is only {count} characters long</source>
            <translation>Подпись слишком короткая; знаков в ней: {count}</translation>
        </message>
        <message>
            <source>The caption is {count} characters long; your desk wants at most {most}</source>
            <translation>Знаков в подписи: {count}; редакция просит не больше {most}</translation>
        </message>
        <message>
            <source>The caption says that AI made this picture: “{words}”</source>
            <translation>В подписи сказано, что снимок создан ИИ: «{words}»</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}</source>
            <translation>В подписи — {caption}, а в поле даты — {date}</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}, a day apart: that may be the time zone</source>
            <translation>В подписи — {caption}, в поле даты — {date}: разница в день может быть из-за часового пояса</translation>
        </message>
        <message>
            <source>The caption says {weekday}, but {date} is a {right}</source>
            <translation>В подписи — {weekday}, но {date} — это {right}</translation>
        </message>
        <message>
            <source>The caption takes {size} bytes, and older programs see only the first {most}</source>
            <translation>Подпись занимает {size} байт, а старые программы видят лишь первые {most}</translation>
        </message>
        <message>
            <source>The caption tells no year</source>
            <translation>В подписи нет года</translation>
        </message>
        <message>
            <source>The clock of this camera ({camera}) may be off: its photos are of {date}, those of other cameras of {other}</source>
            <translation>Возможно, часы этой камеры ({camera}) шли неверно: её снимки от {date}, снимки других камер от {other}</translation>
        </message>
        <message>
            <source>The code {code} stands for {right}, but the country is “{name}”</source>
            <translation>Код {code} означает {right}, а в поле страны — «{name}»</translation>
        </message>
        <message>
            <source>The content credentials hold a thumbnail of the photo as it was when signed</source>
            <translation>В Content Credentials лежит миниатюра фотографии, какой она была при подписании</translation>
        </message>
        <message>
            <source>The content credentials say that generative AI made or changed this picture</source>
            <translation>Content Credentials говорят, что снимок создан или изменён генеративным ИИ</translation>
        </message>
        <message>
            <source>The copy lost an entry of the original: {value}</source>
            <translation>Копия потеряла запись оригинала: {value}</translation>
        </message>
        <message>
            <source>The copy lost what the original says: {value}</source>
            <translation>Копия потеряла то, что сказано в оригинале: {value}</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, but the picture was taken in {taken}</source>
            <translation>В знаке охраны прав год {year}, а снимок сделан в {taken} году</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, which has not come yet</source>
            <translation>В знаке охраны прав год {year}, который ещё не наступил</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, but no photographer is named</source>
            <translation>Строка авторства — «{credit}», но фотограф не назван</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, which names nobody</source>
            <translation>В строке авторства — «{credit}», а это не имя и не агентство</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”; this desk writes “{wanted}”</source>
            <translation>Строка авторства — «{credit}»; в этой редакции пишут «{wanted}»</translation>
        </message>
        <message>
            <source>The credit, “{credit}”, is a program that makes pictures</source>
            <translation>Автором указано «{credit}»: это программа, которая создаёт изображения</translation>
        </message>
        <message>
            <source>The date field is empty, and tells no year</source>
            <translation>Поле даты пусто, год не указан</translation>
        </message>
        <message>
            <source>The date {date} comes from a camera whose clock was not set</source>
            <translation>Дата {date} — от камеры, часы которой не были установлены</translation>
        </message>
        <message>
            <source>The date {date} has not come yet</source>
            <translation>Дата {date} ещё не наступила</translation>
        </message>
        <message>
            <source>The date {date} is later than the story's publication on {published}</source>
            <translation>Дата {date} позже публикации материала: {published}</translation>
        </message>
        <message>
            <source>The digital source type says that a program made this picture, not a camera</source>
            <translation>Тип цифрового источника говорит, что снимок создан программой, а не камерой</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI changed this picture</source>
            <translation>Тип цифрового источника говорит, что снимок изменён генеративным ИИ</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI made this picture</source>
            <translation>Тип цифрового источника говорит, что снимок создан генеративным ИИ</translation>
        </message>
        <message>
            <source>The digital source type says that parts of this picture were made by generative AI</source>
            <translation>Тип цифрового источника говорит, что части снимка созданы генеративным ИИ</translation>
        </message>
        <message>
            <source>The file carries content credentials, which any change in it would make invalid</source>
            <translation>В файле есть Content Credentials; любое изменение сделает их недействительными</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken</source>
            <translation>Файл выдаёт, где сделан снимок</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken: {place}</source>
            <translation>Файл выдаёт, где сделан снимок: {place}</translation>
        </message>
        <message>
            <source>The file gives away which camera took the picture: serial number {numbers}</source>
            <translation>Файл выдаёт, какой камерой сделан снимок: серийный номер {numbers}</translation>
        </message>
        <message>
            <source>The file gives away which computer wrote it: {name}</source>
            <translation>Файл выдаёт, какой компьютер его записал: {name}</translation>
        </message>
        <message>
            <source>The file gives away which lens took the picture: serial number {numbers}</source>
            <translation>Файл выдаёт, каким объективом сделан снимок: серийный номер {numbers}</translation>
        </message>
        <message>
            <source>The file gives away whose camera it was: {name}</source>
            <translation>Файл выдаёт, чья это камера: {name}</translation>
        </message>
        <message>
            <source>The file gives away whose computer it was on: {name}</source>
            <translation>Файл выдаёт, на чьём компьютере он лежал: {name}</translation>
        </message>
        <message>
            <source>The file holds a depth map, and may hold the photo as it was before it was blurred</source>
            <translation>В файле есть карта глубины, а с ней, возможно, и снимок до размытия</translation>
        </message>
        <message>
            <source>The file lost this since it was last saved: {value}</source>
            <translation>Файл потерял это после последнего сохранения: {value}</translation>
        </message>
        <message>
            <source>The file says whose camera or computer it was made with: {name}, who is to be protected</source>
            <translation>Файл выдаёт, чьей камерой или на чьём компьютере он сделан, а это имя нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>The file was changed since its content credentials were signed: they are invalid now</source>
            <translation>Файл изменён после подписания Content Credentials: они больше не действительны</translation>
        </message>
        <message>
            <source>The file’s name, {file}, names {name}, who is to be protected</source>
            <translation>В имени файла {file} есть имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>The headline is the caption once more</source>
            <translation>Заголовок повторяет подпись</translation>
        </message>
        <message>
            <source>The job title is “{title}”, but no photographer is named</source>
            <translation>Должность — «{title}», но фотограф не назван</translation>
        </message>
        <message>
            <source>The main text (x-default) is not the first: some programs will show another language</source>
            <translation>Основной текст (x-default) стоит не первым: некоторые программы покажут другой язык</translation>
        </message>
        <message>
            <source>The main text is not the one in the main language, {language}</source>
            <translation>Основной текст не на основном языке ({language})</translation>
        </message>
        <message>
            <source>The name {name} is in capitals only</source>
            <translation>Имя {name} набрано одними прописными</translation>
        </message>
        <message>
            <source>The name {name} is in lower case only</source>
            <translation>Имя {name} набрано одними строчными</translation>
        </message>
        <message>
            <source>The photographer is “{credit}”, which names nobody</source>
            <translation>В поле фотографа — «{credit}», а это не имя</translation>
        </message>
        <message>
            <source>The photographer is “{entry}”: the agency {agency} belongs in the credit line</source>
            <translation>Фотограф — «{entry}»: агентству {agency} место в строке авторства</translation>
        </message>
        <message>
            <source>The spacing is wrong: “{place}”</source>
            <translation>Пробелы стоят неверно: «{place}»</translation>
        </message>
        <message>
            <source>The story credits the picture at this place to {story}, the photo is credited to {photo}</source>
            <translation>В материале автор снимка на этом месте — {story}, а у фотографии указан {photo}</translation>
        </message>
        <message>
            <source>The story credits this picture to {story}, its fields to {photo}</source>
            <translation>В материале автор этого снимка — {story}, в полях — {photo}</translation>
        </message>
        <message>
            <source>The story shows a picture that is none of these photos: “{said}”</source>
            <translation>В материале есть снимок, которого нет среди этих фотографий: «{said}»</translation>
        </message>
        <message>
            <source>The story’s byline names {name}, who is to be protected</source>
            <translation>Среди авторов материала есть имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>The story’s headline names {name}, who is to be protected</source>
            <translation>В заголовке материала есть имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>The story’s place names {name}, who is to be protected</source>
            <translation>В месте, указанном у материала, есть имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>The story’s text names {name}, who is to be protected</source>
            <translation>В тексте материала есть имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>The text holds marks of a web page: {marks}</source>
            <translation>В тексте разметка веб-страницы: {marks}</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows another picture, or more than the photo</source>
            <translation>Миниатюра в файле ({where}) показывает другой снимок или больше, чем видно на фотографии</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows something that is covered, blurred or gone in the photo</source>
            <translation>Миниатюра в файле ({where}) показывает то, что на фотографии закрыто, размыто или убрано</translation>
        </message>
        <message>
            <source>The {language} text is older than the main text</source>
            <translation>Текст ({language}) старше основного</translation>
        </message>
        <message>
            <source>There is no alt text for those who cannot see the picture</source>
            <translation>Нет альтернативного текста для тех, кто не видит снимок</translation>
        </message>
        <message>
            <source>There is no caption</source>
            <translation>Подписи нет</translation>
        </message>
        <message>
            <source>There is no caption in {language}</source>
            <translation>Нет подписи на языке: {language}</translation>
        </message>
        <message>
            <source>There is no copyright notice</source>
            <translation>Нет знака охраны прав</translation>
        </message>
        <message>
            <source>There is no credit line; this desk writes “{wanted}”</source>
            <translation>Строки авторства нет; в этой редакции пишут «{wanted}»</translation>
        </message>
        <message>
            <source>There is no day “{date}”</source>
            <translation>Такого дня нет: «{date}»</translation>
        </message>
        <message>
            <source>This is the same picture as {name}</source>
            <translation>Это тот же снимок, что и {name}</translation>
        </message>
        <message>
            <source>This is the same picture as {name}, credited to somebody else</source>
            <translation>Это тот же снимок, что и {name}, но с другим автором</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}</source>
            <translation>Похоже, это тот же снимок, что и {name}</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}, credited to somebody else</source>
            <translation>Похоже, это тот же снимок, что и {name}, но с другим автором</translation>
        </message>
        <message>
            <source>This may name {name}, who is to be protected</source>
            <translation>Возможно, здесь названо имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>This names {name}, who is to be protected</source>
            <translation>Здесь названо имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>Two styles of quotation marks are mixed: {styles}</source>
            <translation>Смешаны два вида кавычек: {styles}</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>украинский</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Write it in one script</source>
            <translation>Написать одним алфавитом</translation>
        </message>
        <message>
            <source>Write it plainly</source>
            <translation>Записать без разметки</translation>
        </message>
        <message>
            <source>Write them in one style</source>
            <translation>Привести к одному виду</translation>
        </message>
        <message>
            <source>Write what stands in the window into all blocks of the file</source>
            <translation>Записать то, что видно в окне, во все блоки файла</translation>
        </message>
        <message>
            <source>Write {organisation} in place of the name</source>
            <translation>Записать вместо имени: {organisation}</translation>
        </message>
        <message>
            <source>Write {value} again</source>
            <translation>Записать {value} снова</translation>
        </message>
        <message>
            <source>Write {value} everywhere</source>
            <translation>Записать {value} везде</translation>
        </message>
        <message>
            <source>Write {words}</source>
            <translation>Написать: {words}</translation>
        </message>
        <message>
            <source>Write “{credit}”</source>
            <translation>Записать «{credit}»</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>Записать «{name}»</translation>
        </message>
        <message>
            <source>Write “{name}”, and “{credit}” as the copyright notice</source>
            <translation>Записать «{name}», а «{credit}» — в знак охраны прав</translation>
        </message>
        <message>
            <source>Write “{notice}”</source>
            <translation>Записать «{notice}»</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>кто-то</translation>
        </message>
        <message>
            <source>{count} more pictures lie behind the photo in its file</source>
            <translation>За фотографией в файле скрыты ещё изображения, всего: {count}</translation>
        </message>
        <message>
            <source>{count} photos have this caption</source>
            <translation>Такая подпись у {count} фото</translation>
        </message>
        <message>
            <source>{count} photos with this camera (serial {serial}) are credited to {others}, this one to {photo}</source>
            <translation>У снимков этой камерой (серийный номер {serial}; всего {count}) автор {others}, у этого — {photo}</translation>
        </message>
        <message>
            <source>{field} is empty, and this desk requires it</source>
            <translation>Поле «{field}» пусто, а эта редакция его требует</translation>
        </message>
        <message>
            <source>{name} is in the story’s byline, but credited on no photo</source>
            <translation>{name} — среди авторов материала, но не указан ни на одном снимке</translation>
        </message>
        <message>
            <source>{name} is listed as shown, and named in no caption</source>
            <translation>{name}: имя есть среди изображённых, но ни в одной подписи его нет</translation>
        </message>
        <message>
            <source>{name} is not in the story’s byline ({byline})</source>
            <translation>{name}: такого имени нет среди авторов материала ({byline})</translation>
        </message>
        <message>
            <source>“{caption}” was written by a camera or a program, not by anybody</source>
            <translation>«{caption}» написала камера или программа, а не человек</translation>
        </message>
        <message>
            <source>“{code}” is no country's code</source>
            <translation>«{code}» — не код страны</translation>
        </message>
        <message>
            <source>“{credit}” has the sign of copyright, which belongs in the copyright notice</source>
            <translation>В «{credit}» есть ©; ему место в поле об авторских правах</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but its source is not given</source>
            <translation>«{credit}» передано редакции, но источник не указан</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but neither its source nor terms of use are given</source>
            <translation>«{credit}» передано редакции, но не указаны ни источник, ни условия использования</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but the instructions give no terms of use</source>
            <translation>«{credit}» передано редакции, но в указаниях нет условий использования</translation>
        </message>
        <message>
            <source>“{date}” may be {one} or {other}</source>
            <translation>«{date}» — это может быть {one} или {other}</translation>
        </message>
        <message>
            <source>“{entry}” stands as one photographer, but names several</source>
            <translation>«{entry}» записано как один фотограф, но имён здесь несколько</translation>
        </message>
        <message>
            <source>“{here}” is spelled “{there}” on other photos</source>
            <translation>«{here}» на других снимках пишется «{there}»</translation>
        </message>
        <message>
            <source>“{mark}” has no matching mark</source>
            <translation>У знака «{mark}» нет пары</translation>
        </message>
        <message>
            <source>“{name}” is nearly {known}: a misspelling, or somebody else</source>
            <translation>«{name}» — почти {known}: опечатка или другой человек</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country</source>
            <translation>«{name}» — не название страны</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country; {nearest} is</source>
            <translation>«{name}» — не название страны; есть {nearest}</translation>
        </message>
        <message>
            <source>“{name}” is {known} in another spelling</source>
            <translation>«{name}» — это {known} в другом написании</translation>
        </message>
        <message>
            <source>“{text}” was garbled on its way here</source>
            <translation>«{text}» — текст исказился по дороге</translation>
        </message>
        <message>
            <source>“{words}” is a placeholder: the words are still missing</source>
            <translation>«{words}» — заготовка: нужные слова ещё не вписаны</translation>
        </message>
        <message>
            <source>“{word}” is true for a day only: write the date</source>
            <translation>«{word}» верно лишь один день: напишите дату</translation>
        </message>
        <message>
            <source>“{written}” in the story may mean {name}, who is to be protected</source>
            <translation>«{written}» в материале — возможно, имя, которое нужно скрывать: {name}</translation>
        </message>
        <message>
            <source>“{written}” is the surname of {name}, who is to be protected</source>
            <translation>«{written}» — фамилия человека, которого нельзя называть: {name}</translation>
        </message>
        <message>
            <source>“{written}” is “{usual}” in other captions</source>
            <translation>«{written}» в других подписях — «{usual}»</translation>
        </message>
        <message>
            <source>“{written}” may mean {name}, who is to be protected</source>
            <translation>«{written}» может означать, что назван(а) {name}, а это имя нужно скрывать</translation>
        </message>
    </context>
    <context>
        <name>FindingsModel</name>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>Показать ещё %Ln</numerusform>
                <numerusform>Показать ещё %Ln</numerusform>
                <numerusform>Показать ещё %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more photos: %Ln are left</source>
            <translation>
                <numerusform>Показать следующие снимки: остался %Ln</numerusform>
                <numerusform>Показать следующие снимки: осталось %Ln</numerusform>
                <numerusform>Показать следующие снимки: осталось %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln знак</numerusform>
                <numerusform>%Ln знака</numerusform>
                <numerusform>%Ln знаков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different values</source>
            <translation>
                <numerusform>%Ln разное значение</numerusform>
                <numerusform>%Ln разных значения</numerusform>
                <numerusform>%Ln разных значений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty</source>
            <translation>
                <numerusform>%Ln пустое</numerusform>
                <numerusform>%Ln пустых</numerusform>
                <numerusform>%Ln пустых</numerusform>
            </translation>
        </message>
        <message>
            <source>1 character</source>
            <translation>1 знак</translation>
        </message>
        <message>
            <source>1 value</source>
            <translation>1 значение</translation>
        </message>
        <message>
            <source>Add at the end</source>
            <translation>Добавить в конец</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Добавить в начало</translation>
        </message>
        <message numerus="yes">
            <source>Add to the %Ln without it</source>
            <translation>
                <numerusform>Добавить к %Ln, где его нет</numerusform>
                <numerusform>Добавить к %Ln, где его нет</numerusform>
                <numerusform>Добавить к %Ln, где его нет</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with the text in {language}</source>
            <translation>Начать с текста на {language}</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Не читается</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Изменено двоими</translation>
        </message>
        <message>
            <source>Choose the value of {field}</source>
            <translation>Выбрать значение поля «{field}»</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>пятница</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln of them the file itself disagrees</source>
            <translation>
                <numerusform>В %Ln из них расходится сам файл</numerusform>
                <numerusform>В %Ln из них расходятся сами файлы</numerusform>
                <numerusform>В %Ln из них расходятся сами файлы</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not kept.</source>
            <translation>Это не сохранится.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>понедельник</translation>
        </message>
        <message>
            <source>Old programs see only {cut}</source>
            <translation>Старые программы увидят лишь {cut}</translation>
        </message>
        <message>
            <source>Old programs stop after “…{end}”</source>
            <translation>Старые программы обрывают после «…{end}»</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Только где пусто</translation>
        </message>
        <message>
            <source>Photo by {names}</source>
            <translation>Фото: {names}</translation>
        </message>
        <message>
            <source>Programs that read IPTC-IIM alone: it holds {limit} bytes of this.</source>
            <translation>Для программ, читающих только IPTC-IIM: там умещается {limit} байт.</translation>
        </message>
        <message numerus="yes">
            <source>Remove from %Ln photos</source>
            <translation>
                <numerusform>Убрать из %Ln снимка</numerusform>
                <numerusform>Убрать из %Ln снимков</numerusform>
                <numerusform>Убрать из %Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>суббота</translation>
        </message>
        <message>
            <source>Saved to the sidecar only</source>
            <translation>Пишется только в спутник</translation>
        </message>
        <message numerus="yes">
            <source>Select the %Ln that have it</source>
            <translation>
                <numerusform>Выделить %Ln, где оно есть</numerusform>
                <numerusform>Выделить %Ln, где оно есть</numerusform>
                <numerusform>Выделить %Ln, где оно есть</numerusform>
            </translation>
        </message>
        <message>
            <source>Select these</source>
            <translation>Выделить эти</translation>
        </message>
        <message>
            <source>Show values</source>
            <translation>Показать значения</translation>
        </message>
        <message>
            <source>Show values of {field}</source>
            <translation>Показать значения: {field}</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Спутник</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>По-прежнему верно</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>воскресенье</translation>
        </message>
        <message>
            <source>Take each camera's date</source>
            <translation>Взять дату каждой камеры</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Взять</translation>
        </message>
        <message>
            <source>Take the camera's</source>
            <translation>Взять из камеры</translation>
        </message>
        <message>
            <source>Take the camera's date {date}</source>
            <translation>Взять дату камеры {date}</translation>
        </message>
        <message>
            <source>The photo keeps “{value}”.</source>
            <translation>В снимке остаётся «{value}».</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Это окно</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>четверг</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>вторник</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>среда</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
        </message>
        <message>
            <source>camera says the same</source>
            <translation>камера говорит то же</translation>
        </message>
        <message>
            <source>camera says {date}</source>
            <translation>по камере {date}</translation>
        </message>
        <message>
            <source>e.g. {example}</source>
            <translation>напр. {example}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>in {count} of {total} photos</source>
            <translation>в {count} из {total} снимков</translation>
        </message>
        <message>
            <source>no translations</source>
            <translation>нет переводов</translation>
        </message>
        <message>
            <source>not a date yet</source>
            <translation>пока не дата</translation>
        </message>
        <message>
            <source>old readers: {cut}</source>
            <translation>старые программы: {cut}</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>старше основного текста</translation>
        </message>
        <message>
            <source>older than this text: {languages}</source>
            <translation>старше этого текста: {languages}</translation>
        </message>
        <message>
            <source>one, or several with ; between</source>
            <translation>одно или несколько через ;</translation>
        </message>
        <message>
            <source>or 6 March 2022, 6.3.22 14:02, yesterday</source>
            <translation>или 6 марта 2022, 6.3.22 14:02, вчера</translation>
        </message>
        <message>
            <source>will be emptied</source>
            <translation>будет очищено</translation>
        </message>
        <message>
            <source>{count} of them cannot be read</source>
            <translation>{count} из них не читаются</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} из {total}</translation>
        </message>
        <message>
            <source>{entry}, in {count} of {total} photos</source>
            <translation>{entry}, в {count} из {total} снимков</translation>
        </message>
        <message>
            <source>{homes} disagree</source>
            <translation>Расходятся: {homes}</translation>
        </message>
        <message>
            <source>{languages} missing</source>
            <translation>нет: {languages}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} и {last}</translation>
        </message>
        <message>
            <source>{size} / {limit} bytes</source>
            <translation>{size} / {limit} байт</translation>
        </message>
        <message>
            <source>{way}: how it is put into {field}</source>
            <translation>{way}: как это попадёт в поле «{field}»</translation>
        </message>
    </context>
    <context>
        <name>FormHeader</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Следующий снимок</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Предыдущий снимок</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>Два языка рядом</translation>
        </message>
    </context>
    <context>
        <name>FormPages</name>
        <message>
            <source>Select a photo</source>
            <translation>Выберите снимок</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Nothing found that may be meant</source>
            <translation>Похожих слов не нашлось</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message numerus="yes">
            <source>%Ln photographers</source>
            <translation>
                <numerusform>%Ln фотограф</numerusform>
                <numerusform>%Ln фотографа</numerusform>
                <numerusform>%Ln фотографов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 снимок</translation>
        </message>
        <message>
            <source>1 photographer</source>
            <translation>1 фотограф</translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Снимок</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>Станет</translation>
        </message>
    </context>
    <context>
        <name>HitsTable</name>
        <message>
            <source>Hits</source>
            <translation>Найденное</translation>
        </message>
    </context>
    <context>
        <name>HoldDialog</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Почему</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Придержать</translation>
        </message>
        <message numerus="yes">
            <source>Hold %Ln photos</source>
            <translation>
                <numerusform>Придержать %Ln снимок</numerusform>
                <numerusform>Придержать %Ln снимка</numerusform>
                <numerusform>Придержать %Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold {name}</source>
            <translation>Придержать {name}</translation>
        </message>
        <message>
            <source>They are neither checked nor cleared until somebody opens them again.</source>
            <translation>Пока кто-то снова не откроет их, их нельзя ни проверить, ни разрешить.</translation>
        </message>
        <message>
            <source>Why they are held</source>
            <translation>Почему придержаны</translation>
        </message>
        <message>
            <source>for example: ask the family first</source>
            <translation>например: сперва спросить семью</translation>
        </message>
    </context>
    <context>
        <name>InTheWay</name>
        <message>
            <source>Nothing keeps the set at the desk.</source>
            <translation>Съёмку ничто не задерживает.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Съёмка</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more: the credit check shows them all</source>
            <translation>
                <numerusform>и ещё %Ln: все показывает проверка</numerusform>
                <numerusform>и ещё %Ln: все показывает проверка</numerusform>
                <numerusform>и ещё %Ln: все показывает проверка</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insisting</name>
        <message>
            <source>It carries content credentials: a signature by which everybody can check where the picture comes from and that nobody has changed it since. Writing anything into the file makes that signature invalid, and it cannot be made valid again. The sidecar holds the credits without touching the photo.</source>
            <translation>В файле есть Content Credentials — подпись, по которой каждый может проверить, откуда снимок и что его с тех пор не меняли. Любая запись в файл делает её недействительной навсегда. Файл-спутник хранит авторство, не трогая снимка.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>None of these photos is kept from being written by content credentials.</source>
            <translation>Записи в эти снимки Content Credentials не мешают.</translation>
        </message>
        <message numerus="yes">
            <source>Write into %Ln photos themselves?</source>
            <translation>
                <numerusform>Записать в сам %Ln снимок?</numerusform>
                <numerusform>Записать в сами %Ln снимка?</numerusform>
                <numerusform>Записать в сами %Ln снимков?</numerusform>
            </translation>
        </message>
        <message>
            <source>Write into the photo</source>
            <translation>Записать в снимок</translation>
        </message>
        <message>
            <source>Write into the photo anyway…</source>
            <translation>Всё равно записать в снимок…</translation>
        </message>
        <message>
            <source>Write into the photos</source>
            <translation>Записать в снимки</translation>
        </message>
        <message>
            <source>Write into the photos anyway…</source>
            <translation>Всё равно записать в снимки…</translation>
        </message>
        <message>
            <source>Write into {name} itself?</source>
            <translation>Записать в сам файл {name}?</translation>
        </message>
    </context>
    <context>
        <name>KeyStrip</name>
        <message>
            <source>Enter changes the key, Insert adds one, Delete removes all.</source>
            <translation>Enter меняет клавишу, Insert добавляет ещё одну, Delete убирает все.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Apply template 1 to 9</source>
            <translation>Применить шаблон 1–9</translation>
        </message>
        <message>
            <source>In the fields</source>
            <translation>В полях</translation>
        </message>
        <message>
            <source>In the list and on the photo</source>
            <translation>В списке и на снимке</translation>
        </message>
        <message>
            <source>apply to all selected photos</source>
            <translation>применить ко всем выбранным</translation>
        </message>
        <message>
            <source>caption under the photo, when there is nothing but the photo</source>
            <translation>подпись под снимком, когда виден только снимок</translation>
        </message>
        <message>
            <source>earlier and later in the story</source>
            <translation>раньше и позже в материале</translation>
        </message>
        <message>
            <source>first and last photo</source>
            <translation>первый и последний снимок</translation>
        </message>
        <message>
            <source>next and previous field</source>
            <translation>следующее и предыдущее поле</translation>
        </message>
        <message>
            <source>next and previous language</source>
            <translation>следующий и предыдущий язык</translation>
        </message>
        <message>
            <source>next and previous photo</source>
            <translation>следующий и предыдущий снимок</translation>
        </message>
        <message>
            <source>nothing but the photo</source>
            <translation>только снимок</translation>
        </message>
        <message>
            <source>one to one, and back</source>
            <translation>один к одному и обратно</translation>
        </message>
        <message>
            <source>photo with this number in its name</source>
            <translation>снимок с этим числом в имени</translation>
        </message>
        <message>
            <source>pin the photo to compare</source>
            <translation>закрепить снимок для сравнения</translation>
        </message>
        <message>
            <source>suggestions</source>
            <translation>подсказки</translation>
        </message>
        <message>
            <source>take a suggestion</source>
            <translation>взять подсказку</translation>
        </message>
        <message>
            <source>take back what is not applied</source>
            <translation>отменить неприменённое</translation>
        </message>
        <message>
            <source>write the caption</source>
            <translation>писать подпись</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Add key…</source>
            <translation>Добавить клавишу…</translation>
        </message>
        <message>
            <source>All deeds have their usual keys again, and what was chosen is forgotten.</source>
            <translation>У всех действий снова будут обычные клавиши, а выбранное забудется.</translation>
        </message>
        <message>
            <source>Change key…</source>
            <translation>Изменить клавишу…</translation>
        </message>
        <message>
            <source>Choose a deed and press Enter, then its new key. It is at work at once.</source>
            <translation>Выберите действие и нажмите Enter, затем новую клавишу. Она действует сразу.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Press the new key for “{deed}”. Esc leaves it as it is.</source>
            <translation>Нажмите новую клавишу для «{deed}». Esc оставит всё как есть.</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Убрать клавиши</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Вернуть обычные</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Вернуть все</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Вернуть все…</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Забрать</translation>
        </message>
        <message>
            <source>The fields know this by the same keys, and so it keeps them.</source>
            <translation>Поля знают это по тем же клавишам, поэтому они остаются.</translation>
        </message>
        <message>
            <source>These keys are fixed.</source>
            <translation>Эти клавиши неизменны.</translation>
        </message>
        <message>
            <source>{key} belongs to the system. Press another, or Esc.</source>
            <translation>{key} нужна системе. Нажмите другую или Esc.</translation>
        </message>
        <message>
            <source>{key} is needed in the fields. Press another, or Esc.</source>
            <translation>{key} нужна в полях. Нажмите другую или Esc.</translation>
        </message>
        <message>
            <source>{key} is needed in the list. Press another, or Esc.</source>
            <translation>{key} нужна в списке. Нажмите другую или Esc.</translation>
        </message>
        <message>
            <source>{key} is the key of “{deed}”.</source>
            <translation>{key} — клавиша действия «{deed}».</translation>
        </message>
        <message>
            <source>{key} opens a menu. Press another, or Esc.</source>
            <translation>{key} открывает меню. Нажмите другую или Esc.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>has text</source>
            <translation>есть текст</translation>
        </message>
        <message>
            <source>main</source>
            <translation>осн.</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основной текст</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>нет текста</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>старше основного текста</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>У %Ln фотографии есть несохранённые правки.</numerusform>
                <numerusform>У %Ln фотографий есть несохранённые правки.</numerusform>
                <numerusform>У %Ln фотографий есть несохранённые правки.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value.</source>
            <translation>В поле стоит то, что не может быть его значением.</translation>
        </message>
        <message>
            <source>It cannot be saved as it stands. Go back to mend it, or discard all that is unsaved.</source>
            <translation>В таком виде сохранить нельзя. Вернитесь и исправьте или отбросьте всё несохранённое.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>У одной фотографии есть несохранённые правки.</translation>
        </message>
        <message>
            <source>Save them before you go on?</source>
            <translation>Сохранить их, прежде чем продолжить?</translation>
        </message>
    </context>
    <context>
        <name>LettingPass</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Почему</translation>
        </message>
        <message>
            <source>Let it pass</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Let pass: {what}</source>
            <translation>Пропущено: {what}</translation>
        </message>
        <message>
            <source>Passes no more: {what}</source>
            <translation>Больше не пропускается: {what}</translation>
        </message>
        <message>
            <source>Why it may pass</source>
            <translation>Почему это можно пропустить</translation>
        </message>
        <message>
            <source>for example: confirmed by the photographer by phone</source>
            <translation>например: фотограф подтвердил по телефону</translation>
        </message>
        <message>
            <source>{name} leaves the desk all the same. Your reason is kept beside it with your name and the time, for just this: once it is changed, it counts no more.</source>
            <translation>{name} всё равно выйдет из редакции. Причина хранится рядом со снимком, с вашим именем и временем, и только для этого: если это изменится, она больше не действует.</translation>
        </message>
    </context>
    <context>
        <name>ListFoot</name>
        <message>
            <source>Photos in a grid</source>
            <translation>Снимки сеткой</translation>
        </message>
        <message>
            <source>Photos in rows</source>
            <translation>Снимки строками</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Размер снимков</translation>
        </message>
        <message>
            <source>Size of the pictures (Ctrl and wheel)</source>
            <translation>Размер снимков (Ctrl и колесо)</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Do not filter by: {words}</source>
            <translation>Не отбирать по: {words}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Show only photos in some state</source>
            <translation>Показать только снимки в некотором состоянии</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показать только…</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортировать по</translation>
        </message>
        <message>
            <source>date taken</source>
            <translation>по дате съёмки</translation>
        </message>
        <message>
            <source>name</source>
            <translation>по имени</translation>
        </message>
        <message>
            <source>story order</source>
            <translation>как в материале</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>выделено: {count}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} из {all}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A field holds what cannot be its value: that is not saved.</source>
            <translation>В поле стоит то, что не может быть его значением: это не сохранено.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All shortcuts</source>
            <translation>Все сочетания клавиш</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Таких слов нет ни на одной странице.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Искать в руководстве</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message numerus="yes">
            <source>%Ln photos are still being read and are left out</source>
            <translation>
                <numerusform>%Ln снимок ещё читается и пропущен</numerusform>
                <numerusform>%Ln снимка ещё читаются и пропущены</numerusform>
                <numerusform>%Ln снимков ещё читаются и пропущены</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo is still being read and is left out</source>
            <translation>1 снимок ещё читается и пропущен</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>Применить к %Ln снимку</numerusform>
                <numerusform>Применить к %Ln снимкам</numerusform>
                <numerusform>Применить к %Ln снимкам</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>Применить к одному снимку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Looking at photo {done} of {total}</source>
            <translation>Смотрю снимок {done} из {total}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Остановлено. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%Ln photos mended.</source>
            <translation>
                <numerusform>Исправлен %Ln снимок.</numerusform>
                <numerusform>Исправлено %Ln снимка.</numerusform>
                <numerusform>Исправлено %Ln снимков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed meanwhile, and left as they are: %Ln photos.</source>
            <translation>
                <numerusform>Тем временем изменён и оставлен как есть %Ln снимок.</numerusform>
                <numerusform>Тем временем изменены и оставлены как есть %Ln снимка.</numerusform>
                <numerusform>Тем временем изменены и оставлены как есть %Ln снимков.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Исправить</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln findings?</source>
            <translation>
                <numerusform>Исправить %Ln замечание?</numerusform>
                <numerusform>Исправить %Ln замечания?</numerusform>
                <numerusform>Исправить %Ln замечаний?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln photos</source>
            <translation>
                <numerusform>Исправить %Ln снимок</numerusform>
                <numerusform>Исправить %Ln снимка</numerusform>
                <numerusform>Исправить %Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be mended without a doubt.</source>
            <translation>Бесспорных исправлений нет.</translation>
        </message>
        <message>
            <source>Only what is right without a doubt; one undo takes all of it back.</source>
            <translation>Только то, что бесспорно верно; одна отмена вернёт всё назад.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>All messages</source>
            <translation>Все сообщения</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Показать все: {count}</translation>
        </message>
        <message>
            <source>Show one</source>
            <translation>Показать одно</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Forget these</source>
            <translation>Забыть их</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Открыть папку со снимками</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Открыть снимки</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message numerus="yes">
            <source>%Ln new photos.</source>
            <translation>
                <numerusform>%Ln новый снимок.</numerusform>
                <numerusform>%Ln новых снимка.</numerusform>
                <numerusform>%Ln новых снимков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have other names now.</source>
            <translation>
                <numerusform>У %Ln снимка новое имя.</numerusform>
                <numerusform>У %Ln снимков новые имена.</numerusform>
                <numerusform>У %Ln снимков новые имена.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were changed by other programs.</source>
            <translation>
                <numerusform>Другие программы изменили %Ln снимок.</numerusform>
                <numerusform>Другие программы изменили %Ln снимка.</numerusform>
                <numerusform>Другие программы изменили %Ln снимков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were taken away.</source>
            <translation>
                <numerusform>Из папки убран %Ln снимок.</numerusform>
                <numerusform>Из папки убрано %Ln снимка.</numerusform>
                <numerusform>Из папки убрано %Ln снимков.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new photo: {name}.</source>
            <translation>Новый снимок: {name}.</translation>
        </message>
        <message>
            <source>the file is no longer there; the unsaved edits are kept here</source>
            <translation>файла больше нет на месте; несохранённые правки хранятся здесь</translation>
        </message>
        <message>
            <source>{name} is no longer there. Its unsaved edits are kept here.</source>
            <translation>{name} больше нет на месте. Несохранённые правки хранятся здесь.</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>{name}: изменено другой программой.</translation>
        </message>
        <message>
            <source>{name} was taken away.</source>
            <translation>{name} убран из папки.</translation>
        </message>
        <message>
            <source>{name}: another program changed the {fields} too. Yours is kept; saving it will ask.</source>
            <translation>{name}: другая программа тоже изменила поля ({fields}). Ваше сохранено; при записи будет вопрос.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} теперь называется {new}.</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages as they will be</source>
            <translation>Страницы, какими они будут</translation>
        </message>
    </context>
    <context>
        <name>PanelBar</name>
        <message numerus="yes">
            <source>%Ln photos checked</source>
            <translation>
                <numerusform>Проверен %Ln снимок</numerusform>
                <numerusform>Проверено %Ln снимка</numerusform>
                <numerusform>Проверено %Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Blockers and what needs a reason stand in the way.</source>
            <translation>Мешает то, что нельзя выпускать, и то, что требует причины.</translation>
        </message>
        <message>
            <source>By photo</source>
            <translation>По снимкам</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>По правилам</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Закрыть панель</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln safe ones…</source>
            <translation>
                <numerusform>Исправить %Ln бесспорное…</numerusform>
                <numerusform>Исправить %Ln бесспорных…</numerusform>
                <numerusform>Исправить %Ln бесспорных…</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Sign off…</source>
            <translation>Подписать…</translation>
        </message>
        <message>
            <source>What the desk demands</source>
            <translation>Что требует редакция</translation>
        </message>
        <message>
            <source>show or hide these</source>
            <translation>показать или скрыть</translation>
        </message>
        <message>
            <source>{key} passes over what is hidden</source>
            <translation>{key} минует скрытое</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Add at the end</source>
            <translation>Добавить в конец</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Добавить в начало</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Choose what is to be pasted into the selected photos. One undo takes it back.</source>
            <translation>Выберите, что вставить в выбранные снимки. Одна отмена вернёт всё.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Что делать с тем, что уже есть</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Nothing can be added to {fields}: pasted only where empty.</source>
            <translation>К этим полям нельзя добавить ({fields}): вставится только где пусто.</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Только где пусто</translation>
        </message>
        <message>
            <source>Paste fields</source>
            <translation>Вставить поля</translation>
        </message>
        <message>
            <source>Pasted fields</source>
            <translation>Вставка полей</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Заменить то, что есть</translation>
        </message>
        <message>
            <source>The selected photos hold all of this already.</source>
            <translation>В выбранных снимках всё это уже есть.</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>A person needs a name. “Take out” forgets the person instead.</source>
            <translation>Человеку нужно имя. «Убрать» забывает человека.</translation>
        </message>
        <message>
            <source>Bring back {name}</source>
            <translation>Вернуть: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Выгрузить людей</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Выгрузить…</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Загрузить людей</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Загрузить…</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>People (*.json *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Люди (*.json *.csv *.txt *.tsv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>People (*.json);;Spreadsheet (*.csv);;Code replacements (*.txt)</source>
            <translation>Люди (*.json);;Таблица (*.csv);;Замены по кодам (*.txt)</translation>
        </message>
        <message>
            <source>Search in any script: тим finds Timur</source>
            <translation>Поиск любым письмом: tim найдёт Тимура</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Поиск людей</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Their names are suggested as you type, in any spelling, and their codes expand.</source>
            <translation>Их имена подсказываются при вводе в любом написании, а коды разворачиваются.</translation>
        </message>
        <message>
            <source>{found} of {total}</source>
            <translation>{found} из {total}</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>A protected name is marked wherever it stands in a field, and never kept among recent values.</source>
            <translation>Защищённое имя отмечается в любом поле и не хранится среди недавних значений.</translation>
        </message>
        <message>
            <source>Camera serial numbers</source>
            <translation>Серийные номера камер</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>E-mail or contact</source>
            <translation>Почта или контакт</translation>
        </message>
        <message>
            <source>Name as credited</source>
            <translation>Имя, как в авторстве</translation>
        </message>
        <message>
            <source>One a line, in any script; kk: before it names the language</source>
            <translation>По одному в строке, любым письмом; kk: впереди указывает язык</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Другие написания</translation>
        </message>
        <message>
            <source>Protect this identity</source>
            <translation>Защитить эту личность</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Several with ; between them</source>
            <translation>Несколько через ;</translation>
        </message>
        <message>
            <source>What is typed between two delimiters, such as tn</source>
            <translation>Что вводят между двумя знаками, например tn</translation>
        </message>
    </context>
    <context>
        <name>PhotoFindings</name>
        <message numerus="yes">
            <source>%Ln findings</source>
            <translation>
                <numerusform>%Ln замечание</numerusform>
                <numerusform>%Ln замечания</numerusform>
                <numerusform>%Ln замечаний</numerusform>
            </translation>
        </message>
        <message>
            <source>What the check found of this photo</source>
            <translation>Что проверка нашла в этом снимке</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>в %Ln снимке</numerusform>
                <numerusform>в %Ln снимках</numerusform>
                <numerusform>в %Ln снимках</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>в 1 снимке</translation>
        </message>
        <message>
            <source>{findings} {photos}: show them</source>
            <translation>{findings} {photos}. Показать</translation>
        </message>
    </context>
    <context>
        <name>PhotoList</name>
        <message>
            <source>{row} of {all}</source>
            <translation>{row} из {all}</translation>
        </message>
    </context>
    <context>
        <name>PhotoRows</name>
        <message>
            <source>No photo fits this filter.</source>
            <translation>Под этот фильтр не подходит ни один снимок.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
    </context>
    <context>
        <name>PhotoTable</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <source>cannot be read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>caption in {languages}</source>
            <translation>подпись на: {languages}</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>изменён после проверки</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверен</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>разрешён</translation>
        </message>
        <message>
            <source>held</source>
            <translation>придержан</translation>
        </message>
        <message>
            <source>missing: {languages}</source>
            <translation>нет: {languages}</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>нет подписи</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>нет авторства</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ещё не сохранено</translation>
        </message>
        <message>
            <source>older than the original: {languages}</source>
            <translation>старше оригинала: {languages}</translation>
        </message>
        <message>
            <source>only the sidecar is written</source>
            <translation>пишется только спутник</translation>
        </message>
        <message>
            <source>read with a warning</source>
            <translation>прочитано с предупреждением</translation>
        </message>
        <message>
            <source>the check found: {severity}</source>
            <translation>проверка нашла: {severity}</translation>
        </message>
        <message>
            <source>the file says different things in different places</source>
            <translation>в разных местах файла сказано разное</translation>
        </message>
    </context>
    <context>
        <name>Popup</name>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>Tab or Enter takes it · Esc keeps what is typed</source>
            <translation>Tab или Enter — взять · Esc — оставить введённое</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>A folder opens sorted by</source>
            <translation>Папка открывается по порядку</translation>
        </message>
        <message>
            <source>As it was last</source>
            <translation>Как в прошлый раз</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>В редакции</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content Credentials</translation>
        </message>
        <message>
            <source>Credits always beside the photo</source>
            <translation>Авторство всегда рядом со снимком</translation>
        </message>
        <message>
            <source>Credits beside the photo; offer to write into it</source>
            <translation>Авторство рядом; предлагать запись</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Дата съёмки</translation>
        </message>
        <message>
            <source>Dictionaries found: {languages}</source>
            <translation>Найдены словари: {languages}</translation>
        </message>
        <message>
            <source>Forget what was typed before</source>
            <translation>Забыть набранное прежде</translation>
        </message>
        <message>
            <source>Forget which folders were opened</source>
            <translation>Забыть, какие папки открывали</translation>
        </message>
        <message>
            <source>How the window looks</source>
            <translation>Как выглядит окно</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Клавиши…</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Язык окна</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Mark words that no dictionary knows</source>
            <translation>Отмечать слова, которых нет в словарях</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>No hunspell dictionary was found.</source>
            <translation>Словарей hunspell не найдено.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
        <message>
            <source>Photos with content credentials carry a signature that any change of the file makes invalid: their credits stand in a file beside them.</source>
            <translation>Снимки с Content Credentials несут подпись, которую сломает любое изменение файла: их авторство хранится в файле рядом.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Story order</source>
            <translation>Порядок материала</translation>
        </message>
        <message>
            <source>The check demands</source>
            <translation>Чего требует проверка</translation>
        </message>
        <message>
            <source>The language changes when captioner is opened again.</source>
            <translation>Язык сменится, когда captioner откроют снова.</translation>
        </message>
        <message>
            <source>Typing</source>
            <translation>Набор текста</translation>
        </message>
        <message>
            <source>What is remembered</source>
            <translation>Что запоминается</translation>
        </message>
        <message>
            <source>What you mark, sign off and let pass is kept under this name.</source>
            <translation>Под этим именем хранится то, что вы отмечаете, подписываете и пропускаете.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Останавливаю…</translation>
        </message>
    </context>
    <context>
        <name>Projector</name>
        <message>
            <source>Opening…</source>
            <translation>Открываю…</translation>
        </message>
    </context>
    <context>
        <name>ProofPane</name>
        <message>
            <source>Text as it will be</source>
            <translation>Текст, каким он будет</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy {done} of {total}</source>
            <translation>Копия {done} из {total}</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Что мешает</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is published while %Ln photos cannot be read.</source>
            <translation>
                <numerusform>Ничего не публикуется, пока %Ln фотографию нельзя прочитать.</numerusform>
                <numerusform>Ничего не публикуется, пока %Ln фотографии нельзя прочитать.</numerusform>
                <numerusform>Ничего не публикуется, пока %Ln фотографий нельзя прочитать.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is published while one photo cannot be read.</source>
            <translation>Ничего не публикуется, пока одну фотографию нельзя прочитать.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Открыть список</translation>
        </message>
        <message numerus="yes">
            <source>Publish %Ln photos</source>
            <translation>
                <numerusform>Опубликовать %Ln фотографию</numerusform>
                <numerusform>Опубликовать %Ln фотографии</numerusform>
                <numerusform>Опубликовать %Ln фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish 1 photo</source>
            <translation>Опубликовать 1 фотографию</translation>
        </message>
        <message>
            <source>Publish copies</source>
            <translation>Опубликовать копии</translation>
        </message>
        <message>
            <source>Small copies with every right and no danger. The originals stay as they are.</source>
            <translation>Небольшие копии со всеми правами и без опасных данных. Оригиналы остаются как есть.</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>У %Ln фотографии есть несохранённые правки.</numerusform>
                <numerusform>У %Ln фотографий есть несохранённые правки.</numerusform>
                <numerusform>У %Ln фотографий есть несохранённые правки.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: mend it first.</source>
            <translation>В одном из полей стоит то, что не может быть его значением: сначала исправьте.</translation>
        </message>
        <message>
            <source>A set is published, the photos of one folder: open that folder.</source>
            <translation>Публикуется съёмка, фотографии одной папки: откройте эту папку.</translation>
        </message>
        <message>
            <source>Not everything could be saved: nothing was published.</source>
            <translation>Не всё удалось сохранить: ничего не опубликовано.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>У одной фотографии есть несохранённые правки.</translation>
        </message>
        <message>
            <source>Publish copies</source>
            <translation>Опубликовать копии</translation>
        </message>
        <message>
            <source>Stopped: nothing was published.</source>
            <translation>Остановлено: ничего не опубликовано.</translation>
        </message>
        <message>
            <source>The photos are still being read and checked: try again in a moment.</source>
            <translation>Фотографии ещё читаются и проверяются: попробуйте через мгновение.</translation>
        </message>
        <message>
            <source>What is published is what is saved. Save them first?</source>
            <translation>Публикуется то, что сохранено. Сначала сохранить?</translation>
        </message>
        <message>
            <source>captioner made a mistake: look at what is in the folder before it is used.</source>
            <translation>captioner ошибся: посмотрите, что в папке, прежде чем этим пользоваться.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>HDR gain map</source>
            <translation>карта усиления HDR</translation>
        </message>
        <message>
            <source>coordinates of where it was taken</source>
            <translation>координаты места съёмки</translation>
        </message>
        <message>
            <source>depth map</source>
            <translation>карта глубины</translation>
        </message>
        <message>
            <source>film around the photo</source>
            <translation>видео вокруг снимка</translation>
        </message>
        <message>
            <source>further pictures</source>
            <translation>другие снимки</translation>
        </message>
        <message>
            <source>name of a computer or phone</source>
            <translation>имя компьютера или телефона</translation>
        </message>
        <message>
            <source>number of the picture in the camera</source>
            <translation>номер снимка в камере</translation>
        </message>
        <message>
            <source>owner of the camera</source>
            <translation>владелец камеры</translation>
        </message>
        <message>
            <source>serial number of the camera</source>
            <translation>серийный номер камеры</translation>
        </message>
        <message>
            <source>serial number of the lens</source>
            <translation>серийный номер объектива</translation>
        </message>
        <message>
            <source>somebody’s folder</source>
            <translation>чья-то папка</translation>
        </message>
        <message>
            <source>thumbnail</source>
            <translation>миниатюра</translation>
        </message>
        <message>
            <source>thumbnail in XMP</source>
            <translation>миниатюра в XMP</translation>
        </message>
        <message>
            <source>thumbnail in the content credentials</source>
            <translation>миниатюра в удостоверении содержания</translation>
        </message>
        <message>
            <source>thumbnail of Photoshop</source>
            <translation>миниатюра Photoshop</translation>
        </message>
    </context>
    <context>
        <name>ReadBox</name>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message numerus="yes">
            <source>%Ln pictures in the text</source>
            <translation>
                <numerusform>снимков в тексте: %Ln</numerusform>
                <numerusform>снимков в тексте: %Ln</numerusform>
                <numerusform>снимков в тексте: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a credit</source>
            <translation>
                <numerusform>с авторством: %Ln</numerusform>
                <numerusform>с авторством: %Ln</numerusform>
                <numerusform>с авторством: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Дата публикации</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата события</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Сейчас: {text}</translation>
        </message>
        <message>
            <source>Only what is ticked goes into the story.</source>
            <translation>В материал попадёт только отмеченное.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Take what is ticked</source>
            <translation>Взять отмеченное</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Текст материала</translation>
        </message>
        <message>
            <source>What the text says</source>
            <translation>Что говорит текст</translation>
        </message>
        <message>
            <source>Wrote the text: {names}</source>
            <translation>Текст: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Choose which of them to take back; they are then unsaved edits as before. The others are kept for 30 days: Edit, Bring back edits thrown away.</source>
            <translation>Выберите, какие вернуть: они снова станут несохранёнными правками. Остальные хранятся 30 дней: «Правка», «Вернуть отброшенные правки».</translation>
        </message>
        <message>
            <source>Nothing was thrown away of these photos in the last 30 days.</source>
            <translation>За последние 30 дней для этих снимков ничего не отбрасывали.</translation>
        </message>
        <message>
            <source>These edits were thrown away</source>
            <translation>Эти правки были отброшены</translation>
        </message>
        <message>
            <source>captioner ended before these edits were saved</source>
            <translation>captioner завершился, не сохранив эти правки</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>It was changed on the disk since. If you take it, saving asks which of both is to stand.</source>
            <translation>С тех пор это изменили на диске. Если взять, при сохранении будет вопрос, что оставить.</translation>
        </message>
        <message>
            <source>It was not applied yet. If you take it, it waits in its box once more.</source>
            <translation>Это ещё не применяли. Если взять, текст снова будет ждать в своём поле.</translation>
        </message>
        <message>
            <source>On the disk now</source>
            <translation>Сейчас на диске</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Было</translation>
        </message>
        <message numerus="yes">
            <source>{field}, for %Ln photos</source>
            <translation>
                <numerusform>{field}, для %Ln снимка</numerusform>
                <numerusform>{field}, для %Ln снимков</numerusform>
                <numerusform>{field}, для %Ln снимков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln edits</source>
            <translation>
                <numerusform>Взять %Ln правку</numerusform>
                <numerusform>Взять %Ln правки</numerusform>
                <numerusform>Взять %Ln правок</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 edit</source>
            <translation>Взять 1 правку</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Отбросить</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Несохранённые правки</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits</source>
            <translation>
                <numerusform>и ещё %Ln правка</numerusform>
                <numerusform>и ещё %Ln правки</numerusform>
                <numerusform>и ещё %Ln правок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits; what was changed on the disk since is not among them</source>
            <translation>
                <numerusform>и ещё %Ln правка; изменённого с тех пор на диске среди них нет</numerusform>
                <numerusform>и ещё %Ln правки; изменённого с тех пор на диске среди них нет</numerusform>
                <numerusform>и ещё %Ln правок; изменённого с тех пор на диске среди них нет</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Identity protected: {names}. Not to be named in what is published.</source>
            <translation>Личность защищена: {names}. Не называть в публикуемом.</translation>
        </message>
        <message>
            <source>Not a known code: {codes}</source>
            <translation>Неизвестный код: {codes}</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message numerus="yes">
            <source>%Ln cannot be replaced: the result would be no value</source>
            <translation>
                <numerusform>%Ln нельзя заменить: вышло бы не значение</numerusform>
                <numerusform>%Ln нельзя заменить: вышли бы не значения</numerusform>
                <numerusform>%Ln нельзя заменить: вышли бы не значения</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>найдено %Ln место</numerusform>
                <numerusform>найдено %Ln места</numerusform>
                <numerusform>найдено %Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>найдено 1 место</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Every hit is listed before anything is changed; what is ticked is replaced, and one undo takes it back.</source>
            <translation>Всё найденное показано до замены; заменится отмеченное, и одна отмена вернёт всё.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Найти и заменить</translation>
        </message>
        <message>
            <source>Groups of it are put in by \1, \2, …</source>
            <translation>Группы вставляются через \1, \2, …</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Nothing is found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Заменить на</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %Ln photos</source>
            <translation>
                <numerusform>Заменить в %Ln снимке</numerusform>
                <numerusform>Заменить в %Ln снимках</numerusform>
                <numerusform>Заменить в %Ln снимках</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace in 1 photo</source>
            <translation>Заменить в 1 снимке</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Слово целиком</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>в %Ln снимке</numerusform>
                <numerusform>в %Ln снимках</numerusform>
                <numerusform>в %Ln снимках</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>в 1 снимке</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основной текст</translation>
        </message>
        <message>
            <source>“{wanted}” replaced</source>
            <translation>Замена «{wanted}»</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%Ln photos saved.</source>
            <translation>
                <numerusform>Сохранён %Ln снимок.</numerusform>
                <numerusform>Сохранено %Ln снимка.</numerusform>
                <numerusform>Сохранено %Ln снимков.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {done} of {total} photos…</source>
            <translation>Читаю {done} из {total}…</translation>
        </message>
        <message>
            <source>Saving {done} of {total} photos…</source>
            <translation>Сохраняю {done} из {total}…</translation>
        </message>
        <message>
            <source>Stopped. {saved} saved, {left} not.</source>
            <translation>Остановлено. Сохранено: {saved}, не сохранено: {left}.</translation>
        </message>
        <message>
            <source>captioner made a mistake ({kind}). What you typed is still here: save it and start anew.</source>
            <translation>captioner ошибся ({kind}). Введённое на месте: сохраните и запустите программу заново.</translation>
        </message>
        <message>
            <source>{folder} is there again.</source>
            <translation>{folder} снова на месте.</translation>
        </message>
        <message>
            <source>{name}: another program had changed the {fields}; that is kept.</source>
            <translation>{name}: другая программа изменила поля ({fields}); её правка сохранена.</translation>
        </message>
        <message>
            <source>{reason} What is here stays, and the window looks again until it is back.</source>
            <translation>{reason} Всё, что здесь, остаётся; окно проверяет снова, пока папка не вернётся.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A caption tells another day than the date field. One of the two is wrong. A single day may be the time zone, and is only hinted at; where the file tells its offset from UTC and the place is known, the place's own clocks decide. Of several dates in a caption one has to fit.</source>
            <translation>Подпись называет другой день, чем поле даты. Одно из двух неверно. Разница в один день может быть из-за часового пояса, о ней лишь намекают; если файл говорит о сдвиге от UTC и место известно, решают часы этого места. Если в подписи несколько дат, совпасть должна одна.</translation>
        </message>
        <message>
            <source>A city, a country or another place is spelled in two ways on the photos of one set. Who looks for one of them does not find the other. The same place in another script or language is no other spelling: Алматы and Almaty are both right.</source>
            <translation>Город, страна или другое место написаны на снимках одного набора двумя способами. Кто ищет одно, не найдёт другого. То же место на другом языке или другим алфавитом — не другое написание: «Алматы» и Almaty верны оба.</translation>
        </message>
        <message>
            <source>A language that the story, or your desk, wants captions in has none for this picture.</source>
            <translation>На языке, на котором материал или редакция хочет подписи, у этого снимка подписи нет.</translation>
        </message>
        <message>
            <source>A name is written in capitals only, or in small letters only. Names are printed as they stand. An artist or a company that is really written so is known once it stands in the list of people.</source>
            <translation>Имя написано одними заглавными или одними строчными буквами. Имена печатаются так, как они стоят. Художника или фирму, которые и вправду так пишутся, внесите в список людей.</translation>
        </message>
        <message>
            <source>A photographer is known, but in another spelling or script than the one that stands here. One person in two spellings is two people for whoever searches, and for readers. The main form is the one in the list of people; the story’s byline, and the form for the story’s language, are right as well.</source>
            <translation>Фотограф известен, но здесь его имя в другом написании или алфавите. Один человек в двух написаниях — это два человека и для поиска, и для читателей. Основная форма — та, что в списке людей; авторы материала и форма для его языка тоже верны.</translation>
        </message>
        <message>
            <source>A photographer’s name is nearly a known one: perhaps misspelled, perhaps somebody else’s. The program cannot know, and never changes such a name by itself. Once both names stand in the list of people, or one as the other’s variant, it asks no more.</source>
            <translation>Имя фотографа почти совпадает с известным: может быть, опечатка, а может быть, другой человек. Программа этого знать не может и никогда не меняет такое имя сама. Когда в списке людей есть оба имени или одно записано как вариант другого, она больше не спрашивает.</translation>
        </message>
        <message>
            <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
            <translation>Кавычка или скобка открыта и не закрыта или закрыта, но не открыта.</translation>
        </message>
        <message>
            <source>A surname stands here that may be that of somebody whose identity is to be protected. It may also be somebody else of that surname, a street or a common word: look who is meant. People of the same surname who may be named are told apart by their full names once they stand in the list of people.</source>
            <translation>Здесь стоит фамилия, которая может принадлежать человеку, имя которого нужно скрывать. Это может быть и однофамилец, улица или обычное слово: посмотрите, кто имеется в виду. Однофамильцев, которых называть можно, программа отличает по полному имени, если они внесены в список людей.</translation>
        </message>
        <message>
            <source>A word such as “handout”, “staff”, “unknown” or “-” stands where a name should. It looks like a credit, and credits nobody. Find out who took the picture; where nobody can tell, write who gave it to the desk. A person or an agency that is really called so is known once it stands in the list of people.</source>
            <translation>Там, где должно быть имя, стоит слово вроде «handout», «staff», «unknown» или «-». Похоже на авторство, а не назван никто. Узнайте, кто снимал; если никто не скажет, напишите, кто передал снимок редакции. Человека или агентство, которые и вправду так называются, внесите в список людей.</translation>
        </message>
        <message>
            <source>A word such as “today” or “yesterday” stands in a caption. It is wrong the day after. Write the date.</source>
            <translation>В подписи стоит слово вроде «сегодня» или «вчера». На следующий день оно неверно. Напишите дату.</translation>
        </message>
        <message>
            <source>AI generated</source>
            <translation>Создано ИИ</translation>
        </message>
        <message>
            <source>All photos of one camera are dated days or years away from those of all other cameras. The clock of that camera was off; the dates of all its photos can be moved together. Photos are believed whose captions, or whose story, tell the same day.</source>
            <translation>Все снимки одной камеры датированы на дни или годы в стороне от снимков всех других камер. Часы этой камеры сбились; даты всех её снимков можно сдвинуть вместе. Снимкам, у которых тот же день называет подпись или материал, программа верит.</translation>
        </message>
        <message>
            <source>Alt text missing</source>
            <translation>Нет альтернативного текста</translation>
        </message>
        <message>
            <source>An agency, or whom the picture was made for, stands in the photographer field beside the name. The photographer field holds the name alone. Name and agency together, such as X/AFP or X for Y, belong into the credit line.</source>
            <translation>В поле «Фотограф» рядом с именем стоит агентство или тот, для кого снимали. В этом поле должно быть только имя. Имя вместе с агентством, например «X/AFP» или «X для Y», пишут в строке авторства.</translation>
        </message>
        <message>
            <source>Another program changed fields of the file since it was last saved here. Look whether you agree. Where the same field was changed here as well, nothing is written before you choose which of the two is to stand.</source>
            <translation>С тех пор как файл сохраняли здесь, его поля изменила другая программа. Посмотрите, согласны ли вы. Если то же поле изменили и здесь, ничего не запишется, пока вы не выберете, что оставить.</translation>
        </message>
        <message>
            <source>Blanks stand where none belong, or none where one belongs: two in a row, one before a comma, none after it.</source>
            <translation>Пробелы стоят там, где не нужны, или их нет там, где нужны: два подряд, пробел перед запятой, нет пробела после неё.</translation>
        </message>
        <message>
            <source>Blocks disagree</source>
            <translation>Блоки расходятся</translation>
        </message>
        <message>
            <source>Byline unused</source>
            <translation>Автор без снимков</translation>
        </message>
        <message>
            <source>Camera artist differs</source>
            <translation>Камера называет другого</translation>
        </message>
        <message>
            <source>Camera clock default</source>
            <translation>Часы камеры не установлены</translation>
        </message>
        <message>
            <source>Camera clock off</source>
            <translation>Часы камеры идут неверно</translation>
        </message>
        <message>
            <source>Camera of another</source>
            <translation>Чужая камера</translation>
        </message>
        <message>
            <source>Caption camera default</source>
            <translation>Подпись от камеры</translation>
        </message>
        <message>
            <source>Caption is file name</source>
            <translation>Вместо подписи имя файла</translation>
        </message>
        <message>
            <source>Caption long</source>
            <translation>Длинная подпись</translation>
        </message>
        <message>
            <source>Caption missing</source>
            <translation>Нет подписи</translation>
        </message>
        <message>
            <source>Caption placeholder</source>
            <translation>Заготовка вместо подписи</translation>
        </message>
        <message>
            <source>Caption repeated</source>
            <translation>Повтор подписи</translation>
        </message>
        <message>
            <source>Caption short</source>
            <translation>Короткая подпись</translation>
        </message>
        <message>
            <source>Caption without place</source>
            <translation>Подпись без места</translation>
        </message>
        <message>
            <source>Caption without year</source>
            <translation>Подпись без года</translation>
        </message>
        <message>
            <source>Changed on disk</source>
            <translation>Изменено на диске</translation>
        </message>
        <message>
            <source>Characters that nobody sees stand in the text: of width zero, soft hyphens, marks of direction. They come along with what is copied from web pages, and break searches and lines.</source>
            <translation>В тексте есть знаки, которых никто не видит: нулевой ширины, мягкие переносы, знаки направления. Они приходят с текстом, скопированным с веб-страниц, и ломают поиск и строки.</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content Credentials</translation>
        </message>
        <message>
            <source>Copyright missing</source>
            <translation>Нет знака авторских прав</translation>
        </message>
        <message>
            <source>Copyright year</source>
            <translation>Год авторских прав</translation>
        </message>
        <message>
            <source>Country unknown</source>
            <translation>Страна неизвестна</translation>
        </message>
        <message>
            <source>Credit copyright sign</source>
            <translation>Знак © в авторстве</translation>
        </message>
        <message>
            <source>Credit differs from caption</source>
            <translation>Авторство расходится с подписью</translation>
        </message>
        <message>
            <source>Credit differs from story</source>
            <translation>Авторство расходится с материалом</translation>
        </message>
        <message>
            <source>Credit form</source>
            <translation>Форма авторства</translation>
        </message>
        <message>
            <source>Credit missing</source>
            <translation>Нет авторства</translation>
        </message>
        <message>
            <source>Credit placeholder</source>
            <translation>Авторство без имени</translation>
        </message>
        <message>
            <source>Credit repeated in caption</source>
            <translation>Авторство повторено в подписи</translation>
        </message>
        <message>
            <source>Date after publication</source>
            <translation>Дата позже публикации</translation>
        </message>
        <message>
            <source>Date ambiguous</source>
            <translation>Дату можно понять по-разному</translation>
        </message>
        <message>
            <source>Date differs from caption</source>
            <translation>Дата расходится с подписью</translation>
        </message>
        <message>
            <source>Date in future</source>
            <translation>Дата в будущем</translation>
        </message>
        <message>
            <source>Date missing</source>
            <translation>Нет даты</translation>
        </message>
        <message>
            <source>Every picture says what it shows: who, what, where and when. Without a caption it is not published.</source>
            <translation>Каждый снимок говорит, что на нём: кто, что, где и когда. Без подписи его не публикуют.</translation>
        </message>
        <message>
            <source>HDR gain map</source>
            <translation>Карта усиления HDR</translation>
        </message>
        <message>
            <source>HTML in text</source>
            <translation>Разметка в тексте</translation>
        </message>
        <message>
            <source>Handout without terms</source>
            <translation>Раздатка без условий</translation>
        </message>
        <message>
            <source>Headline repeats caption</source>
            <translation>Заголовок повторяет подпись</translation>
        </message>
        <message>
            <source>Hidden images</source>
            <translation>Скрытые изображения</translation>
        </message>
        <message>
            <source>IIM cut</source>
            <translation>IPTC обрезан</translation>
        </message>
        <message>
            <source>IIM not UTF-8</source>
            <translation>IPTC не в UTF-8</translation>
        </message>
        <message>
            <source>Invisible characters</source>
            <translation>Невидимые знаки</translation>
        </message>
        <message>
            <source>Job title without photographer</source>
            <translation>Должность без фотографа</translation>
        </message>
        <message>
            <source>Language default</source>
            <translation>Основной язык</translation>
        </message>
        <message>
            <source>Language missing</source>
            <translation>Нет языка</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters stand in one word, such as a Latin A in Aлматы. It looks right, and no search finds it. Words such as IT-компания are not meant.</source>
            <translation>В одном слове стоят латинские и кириллические буквы, например латинская A в слове Aлматы. Выглядит верно, но ни один поиск его не найдёт. Слова вроде «IT-компания» не имеются в виду.</translation>
        </message>
        <message>
            <source>Letters are written in parts, such as й as и with a mark, which some programs take for others.</source>
            <translation>Буквы записаны по частям, например й как и со значком; некоторые программы принимают их за другие буквы.</translation>
        </message>
        <message>
            <source>Location in file</source>
            <translation>Место в файле</translation>
        </message>
        <message>
            <source>Mixed scripts</source>
            <translation>Смешанное письмо</translation>
        </message>
        <message>
            <source>Mojibake</source>
            <translation>Искажённый текст</translation>
        </message>
        <message>
            <source>Name case</source>
            <translation>Регистр имени</translation>
        </message>
        <message>
            <source>Name spelled differently</source>
            <translation>Имя пишется по-разному</translation>
        </message>
        <message>
            <source>Neither the caption nor the date field tells the year. Pictures are found again after years, when nobody remembers. A desk may want the year in the caption itself.</source>
            <translation>Год не назван ни в подписи, ни в поле даты. Снимки находят через годы, когда никто уже не помнит. Редакция может требовать год в самой подписи.</translation>
        </message>
        <message>
            <source>Neither the caption nor the place fields tell where the picture was taken. Write the place into the caption, or city and country into their fields, as your desk does it.</source>
            <translation>Ни подпись, ни поля места не говорят, где сделан снимок. Напишите место в подписи или город и страну в их полях, как принято в редакции.</translation>
        </message>
        <message>
            <source>Neither the date field nor a caption tells when the picture was taken. Without a date nobody can say whether a picture shows what its story tells. A year is enough; of an old picture that is often all that is known.</source>
            <translation>Ни поле даты, ни подпись не говорят, когда сделан снимок. Без даты никто не скажет, то ли на снимке, о чём материал. Достаточно года; о старом снимке часто больше ничего и не известно.</translation>
        </message>
        <message>
            <source>Nobody is credited: neither a photographer nor a credit line is told. Every picture names who took it, or it is not published. Whatever tells who that was is offered with its reason: the story, the end of the caption, the camera, the photos taken beside it.</source>
            <translation>Никто не указан: нет ни фотографа, ни строки авторства. У каждого снимка назван тот, кто его сделал, иначе снимок не публикуют. Всё, что говорит об этом, предлагается с объяснением: материал, конец подписи, камера, снимки, сделанные рядом.</translation>
        </message>
        <message>
            <source>Not NFC</source>
            <translation>Разложенные буквы</translation>
        </message>
        <message>
            <source>Of texts in several languages one is the main one (x-default): programs that do not ask for a language show it. It has to be there, to stand first, and to be the text in the story's main language. Else readers get the caption in another language, or none.</source>
            <translation>Из текстов на нескольких языках один основной (x-default): его показывают программы, которые не спрашивают о языке. Он должен быть, стоять первым и совпадать с текстом на основном языке материала. Иначе читатели получат подпись на другом языке или не получат никакой.</translation>
        </message>
        <message>
            <source>One entry of the photographer field holds the names of several people. Each photographer is an entry of their own; else archives and other programs take all the names for one person’s. A company with several names, such as Smith &amp; Sons, is one entry.</source>
            <translation>В одной записи поля «Фотограф» стоят имена нескольких людей. У каждого фотографа своя запись, иначе архивы и другие программы примут все имена за одного человека. Фирма с несколькими именами, например Smith &amp; Sons, — одна запись.</translation>
        </message>
        <message>
            <source>Person not in caption</source>
            <translation>Нет имени в подписи</translation>
        </message>
        <message>
            <source>Photographer missing</source>
            <translation>Не назван фотограф</translation>
        </message>
        <message>
            <source>Photographer near</source>
            <translation>Похожее имя</translation>
        </message>
        <message>
            <source>Photographer not in byline</source>
            <translation>Фотографа нет среди авторов</translation>
        </message>
        <message>
            <source>Photographer several names</source>
            <translation>Несколько имён сразу</translation>
        </message>
        <message>
            <source>Photographer variant</source>
            <translation>Другое написание</translation>
        </message>
        <message>
            <source>Photographer with agency</source>
            <translation>Фотограф вместе с агентством</translation>
        </message>
        <message>
            <source>Place spelled differently</source>
            <translation>Место написано по-разному</translation>
        </message>
        <message>
            <source>Protected name in story</source>
            <translation>Имя под защитой в материале</translation>
        </message>
        <message>
            <source>Protected name near</source>
            <translation>Возможно, назван человек, которого нельзя называть</translation>
        </message>
        <message>
            <source>Protected name present</source>
            <translation>Имя под защитой</translation>
        </message>
        <message>
            <source>Quotes mixed</source>
            <translation>Разные кавычки</translation>
        </message>
        <message>
            <source>Quotes unbalanced</source>
            <translation>Кавычка без пары</translation>
        </message>
        <message>
            <source>Relative date</source>
            <translation>Относительная дата</translation>
        </message>
        <message>
            <source>Required field missing</source>
            <translation>Нет обязательного поля</translation>
        </message>
        <message>
            <source>Rights lost</source>
            <translation>Утрачены права</translation>
        </message>
        <message>
            <source>Same picture twice</source>
            <translation>Один снимок дважды</translation>
        </message>
        <message>
            <source>Serial in file</source>
            <translation>Серийный номер в файле</translation>
        </message>
        <message>
            <source>Several photos have the same caption, word for word. Each picture shows another moment: say which. Frames of one series may share a caption, if your desk wants it so.</source>
            <translation>У нескольких снимков одна и та же подпись, слово в слово. На каждом снимке другое мгновение: скажите какое. Кадры одной серии могут иметь общую подпись, если в редакции так принято.</translation>
        </message>
        <message>
            <source>Somebody in the story’s byline is credited on no photo of the set. Either photos of theirs are missing or credited to somebody else, or they do not belong into the byline.</source>
            <translation>Кто-то из авторов материала не указан ни на одном снимке набора. Либо его снимков не хватает, либо они приписаны другому, либо он среди авторов лишний.</translation>
        </message>
        <message>
            <source>Somebody is listed among the persons shown, and no caption names them. Either the caption lacks a name, or the list holds one too many.</source>
            <translation>Кто-то есть в списке людей на снимке, но ни одна подпись его не называет. Либо в подписи не хватает имени, либо в списке есть лишнее.</translation>
        </message>
        <message>
            <source>Somebody whose identity is to be protected is named in the file. All fields are searched in all their languages, also what the single blocks of the file say, whose camera it was, and the file’s name. A name in any script or case ending is found, and the surname alone. It can be replaced by the person’s organisation, if the list of people tells one; where it stands in a sentence and there is none, the sentence has to be written anew.</source>
            <translation>В файле назван человек, имя которого нужно скрывать. Проверяются все поля на всех языках, все блоки внутри файла, владелец камеры и имя файла. Имя находится в любой письменности и в любом падеже, и фамилия без имени тоже. Его можно заменить организацией, если она указана в списке людей; если имя стоит в предложении, а организации нет, предложение нужно написать заново.</translation>
        </message>
        <message>
            <source>Something stands in the caption that was to be replaced: TK, XXX, ???, [name], lorem ipsum. It would be printed as it is. Write what belongs there.</source>
            <translation>В подписи осталось то, что собирались заменить: TK, XXX, ???, [имя], lorem ipsum. Так оно и будет напечатано. Напишите то, что должно там стоять.</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Пробелы</translation>
        </message>
        <message>
            <source>Story picture unmatched</source>
            <translation>Снимок материала не найден</translation>
        </message>
        <message>
            <source>Tags or entities of web pages stand in the text, such as &lt;b&gt; or &amp;amp;, which readers would see as they are.</source>
            <translation>В тексте стоят теги или мнемоники веб-страниц, например &lt;b&gt; или &amp;amp;, и читатели увидят их как есть.</translation>
        </message>
        <message>
            <source>The IPTC block holds less than the field: its old limits cut the text, and some systems read only that block. Credits may take 32 bytes there, which are 16 Cyrillic letters. Shorten the text where the lost part matters.</source>
            <translation>В блоке IPTC меньше, чем в поле: его старые пределы обрезали текст, а некоторые системы читают только этот блок. Имени там отведено 32 байта, то есть 16 букв кириллицы. Сократите текст там, где потерянное важно.</translation>
        </message>
        <message>
            <source>The IPTC block of the file holds letters beyond the English alphabet, but does not say how they are coded. Many systems still read that block, and guess: a name in Cyrillic may arrive as nonsense. Saving any change in captioner writes it as UTF-8, and says so.</source>
            <translation>В блоке IPTC есть буквы вне английского алфавита, но не сказано, как они закодированы. Многие системы до сих пор читают этот блок и гадают: имя кириллицей может прийти бессмыслицей. Сохранив любое изменение, captioner запишет его в UTF-8 и скажет об этом.</translation>
        </message>
        <message>
            <source>The camera wrote another name into the file than the one that is credited. Photographers set their cameras to write their names, so the camera is often right; but cameras are lent, too. Ask before publishing.</source>
            <translation>Камера записала в файл другое имя, чем указано. Фотографы настраивают камеры писать их имя, поэтому камера часто права; но камеры и одалживают. Спросите, прежде чем публиковать.</translation>
        </message>
        <message>
            <source>The caption ends in a credit, such as “Photo by …” or “Фото: …”, that names somebody else than the fields. Both are printed, so one of the two is wrong. Every language of the caption is read, and names are compared across scripts and case endings.</source>
            <translation>Подпись кончается указанием автора, например «Photo by …» или «Фото: …», и называет не того, кто указан в полях. Печатается и то и другое, значит, одно из двух неверно. Читаются подписи на всех языках, имена сравниваются через алфавиты и падежи.</translation>
        </message>
        <message>
            <source>The caption ends in the same credit as the credit line holds. Pages print caption and credit line one after the other, so the credit would stand there twice. The end of the caption can be dropped: nothing of it is lost.</source>
            <translation>Подпись кончается тем же, что стоит в строке авторства. Страницы печатают подпись и строку авторства подряд, и автор оказался бы назван дважды. Конец подписи можно убрать: ничего не пропадёт.</translation>
        </message>
        <message>
            <source>The caption has a date in figures that means one day to some readers and another to others, such as 06/03/2022. Write the month as a word.</source>
            <translation>В подписи дата цифрами, которую одни прочтут так, а другие иначе, например 06/03/2022. Напишите месяц словом.</translation>
        </message>
        <message>
            <source>The caption is longer than your desk’s captions are, or than the old IPTC block can hold. Readers stop reading; and programs that know only that block, WordPress among them, see the text without its end.</source>
            <translation>Подпись длиннее, чем принято в вашей редакции или чем вмещает старый блок IPTC. Читатели перестают читать, а программы, которые знают только этот блок, в том числе WordPress, видят текст без конца.</translation>
        </message>
        <message>
            <source>The caption is shorter than your desk’s captions are. A reader wants to know who, what, where and when. Add what is missing, if anything is.</source>
            <translation>Подпись короче, чем принято в вашей редакции. Читатель хочет знать: кто, что, где и когда. Допишите, чего не хватает, если чего-то не хватает.</translation>
        </message>
        <message>
            <source>The caption names another day of the week than its date fell on. Either the day or the date is wrong, and readers with a calendar will find out which.</source>
            <translation>Подпись называет не тот день недели, на который пришлась дата. Неверны либо день недели, либо дата, и читатели с календарём это выяснят.</translation>
        </message>
        <message>
            <source>The captions of the set spell one person’s name in two ways. One of them is wrong, or both are right and a reader takes them for two people. Agree on one for each script.</source>
            <translation>В подписях набора имя одного человека написано двумя способами. Либо одно из них неверно, либо верны оба, и читатель примет их за двух людей. Выберите одно для каждого алфавита.</translation>
        </message>
        <message>
            <source>The country is missing, is none, or is another than its code stands for. Archives and agencies find pictures by country, and a wrong one misplaces what the picture shows. Names are known in English, Russian, Kazakh and Ukrainian, and in the country's own languages.</source>
            <translation>Страна не указана, такой страны нет или её код означает другую. Архивы и агентства ищут снимки по странам, и неверная страна уводит от того, что на снимке. Названия известны по-английски, по-русски, по-казахски, по-украински и на языках самих стран.</translation>
        </message>
        <message>
            <source>The credit line is not written as this desk writes credit lines. The desk’s profile tells the form, such as “Photo by” with the name. A line that says more than the name is never replaced without asking.</source>
            <translation>Строка авторства написана не так, как принято в этой редакции. Форму задаёт профиль редакции, например «Фото:» и имя. Строка, в которой сказано больше, чем имя, без вопроса не заменяется.</translation>
        </message>
        <message>
            <source>The credit says that the picture was handed out, or comes from an archive or from social media, and no more. Such pictures come with terms: who gave them, and how they may be used. Write the giver into the source and the terms into the instructions, so that nobody uses the picture otherwise.</source>
            <translation>Авторство говорит лишь, что снимок кем-то роздан, взят из архива или из соцсетей, и больше ничего. У таких снимков есть условия: кто их дал и как их можно использовать. Впишите давшего в источник, а условия — в указания, чтобы никто не использовал снимок иначе.</translation>
        </message>
        <message>
            <source>The credited photographer is none of those whom the story's byline names. Either the credit is wrong or the byline is. Other spellings, scripts and case endings of the byline's names are known, and so are the spellings in the list of people. For a picture from somebody else, such as an agency, let the finding pass and say why.</source>
            <translation>Указанного фотографа нет среди авторов материала. Неверно либо авторство, либо список авторов. Другие написания, алфавиты и падежи имён авторов программе известны, как и написания из списка людей. Если снимок со стороны, например от агентства, пропустите замечание и скажите почему.</translation>
        </message>
        <message>
            <source>The date is one that cameras write whose clock nobody has set, such as 1 January 1970 or 2000. Find out when the picture was taken, and set the clock of the camera.</source>
            <translation>Такую дату пишут камеры, у которых никто не выставил часы, например 1 января 1970 или 2000 года. Узнайте, когда сделан снимок, и выставьте часы камеры.</translation>
        </message>
        <message>
            <source>The desk's profile requires this field, and it is empty. Which fields a picture has to have differs from desk to desk: an archive needs keywords, an agency a city. Fill the field, or take it off the profile's list.</source>
            <translation>Профиль редакции требует этого поля, а оно пусто. Какие поля обязательны, в каждой редакции решают по-своему: архиву нужны ключевые слова, агентству город. Заполните поле или уберите его из списка профиля.</translation>
        </message>
        <message>
            <source>The file carries content credentials (C2PA): a signature over the picture and how it came to be. Any change in the file makes the signature invalid, and then it says less than none. While it is valid, captioner writes the credits beside the photo only, unless you insist.</source>
            <translation>В файле есть Content Credentials (C2PA): подпись под снимком и под тем, как он возник. Любая правка файла делает её недействительной, и тогда она хуже, чем никакая. Пока она действительна, captioner пишет авторство только рядом со снимком, если вы не настоите.</translation>
        </message>
        <message>
            <source>The file holds an HDR gain map: a grey picture of the scene, which screens use to show its lights brighter. Phones write one with nearly every photo. It stays as it was when a face is blurred in the photo by a program that knows nothing of it, and then shows the face. Copies made for publication do not have it.</source>
            <translation>В файле есть карта усиления HDR — серое изображение сцены, по которому экраны показывают светлые места ярче. Телефоны пишут её почти с каждым снимком. Если лицо на снимке размыла программа, которая о ней не знает, карта остаётся прежней и показывает это лицо. В копиях для публикации её нет.</translation>
        </message>
        <message>
            <source>The file holds coordinates, in EXIF or in XMP: anyone who gets it can see on a map where the picture was taken. That can harm the people shown and the photographer. Let the coordinates be left out when it is published, and keep the city and country, which say what readers need.</source>
            <translation>В файле есть координаты, в EXIF или в XMP: любой, у кого он окажется, увидит на карте, где снимали. Это может навредить и тем, кто на снимке, и фотографу. При публикации уберите координаты, а город и страну оставьте: читателям достаточно их.</translation>
        </message>
        <message>
            <source>The file holds more pictures than the one that is seen: previews, the film of a motion photo, a depth map. They may show what was cropped or blurred later, or the seconds before and after. Nobody at the desk has looked at them: let them be left out when the picture is published.</source>
            <translation>В файле больше картинок, чем та, что видна: превью, ролик живого фото, карта глубины. На них может быть то, что потом обрезали или размыли, или секунды до и после. В редакции на них никто не смотрел: при публикации их надо убрать.</translation>
        </message>
        <message>
            <source>The file holds the serial number of the camera or the lens, the name of the camera's owner, or of a computer. All pictures with the same number are by the same person: whoever credits one of them under a name, and wants to stay unnamed on another, is found by it. Let them be left out when the picture is published.</source>
            <translation>В файле есть серийный номер камеры или объектива, имя владельца камеры или компьютера. Все снимки с одним номером сделал один человек: кто подписал одним из них своё имя, а на другом хочет остаться неназванным, будет по номеру найден. При публикации их надо убрать.</translation>
        </message>
        <message>
            <source>The file lost the photographer, the credit, the copyright or the terms of use that it had when it was last saved. Another program, or a way through a system that strips them, took them out. Without them nobody who gets the file knows whose picture it is: write them again.</source>
            <translation>Файл потерял фотографа, строку авторства, авторское право или условия использования, которые в нём были при последнем сохранении. Их убрала другая программа или система, через которую он прошёл. Без них никто, кому он попадёт, не узнает, чей это снимок: запишите их снова.</translation>
        </message>
        <message>
            <source>The file says one thing in one place and another in another: EXIF, IPTC and XMP hold different values. Which of them a reader sees depends on the program, so one credit or another is wrong somewhere. Choose the right one: it is then written to all of them.</source>
            <translation>В одном месте файла сказано одно, в другом другое: в EXIF, IPTC и XMP разные значения. Что увидит читатель, зависит от программы, и где-то авторство окажется неверным. Выберите верное: тогда оно будет записано всюду.</translation>
        </message>
        <message>
            <source>The file, its credit or its caption says that generative AI made the picture, or changed it. It is not a photograph of what happened. If it is to be published all the same, say in the caption what it is, and give the reason here.</source>
            <translation>Файл, его авторство или подпись говорит, что снимок создан или изменён генеративным ИИ. Это не фотография произошедшего. Если его всё же публикуют, скажите в подписи, что это такое, и укажите здесь причину.</translation>
        </message>
        <message>
            <source>The headline says the same as the caption, word for word. Both stand on the page, one above the other. Let the headline name the matter in a few words.</source>
            <translation>Заголовок повторяет подпись слово в слово. На странице они стоят друг над другом. Пусть заголовок назовёт суть в нескольких словах.</translation>
        </message>
        <message>
            <source>The main text was changed after this translation was made, so that the two may say different things.</source>
            <translation>Основной текст изменили после того, как сделали этот перевод, и теперь они могут говорить разное.</translation>
        </message>
        <message>
            <source>The picture has no alt text, or one that only repeats the caption or the file’s name. Who cannot see the picture is read this text instead. Say what is to be seen, in a sentence.</source>
            <translation>У снимка нет замещающего текста, или он лишь повторяет подпись или имя файла. Тому, кто не видит снимка, читают этот текст. Скажите одним предложением, что на нём видно.</translation>
        </message>
        <message>
            <source>The picture is dated later than it is now anywhere on earth. A picture from the future has a wrong date: the camera's clock was off, or a digit was mistyped.</source>
            <translation>Дата снимка позже, чем сейчас где бы то ни было на Земле. У снимка из будущего дата неверна: сбились часы камеры или опечатка в цифре.</translation>
        </message>
        <message>
            <source>The picture is dated later than the day on which its story was published. One of the two dates is wrong, or the picture is not of this story. Only what both dates tell is compared, and a day that differs by the time zone alone is let be.</source>
            <translation>Снимок датирован днём позже публикации материала. Либо одна из дат неверна, либо снимок не из этого материала. Сравнивается лишь то, что говорят обе даты; разница в день из-за часового пояса допускается.</translation>
        </message>
        <message>
            <source>The set holds one picture twice: the same file, or the same shot made smaller, brighter or black and white. One of the two is left over, or one of their captions is meant for another picture. Where they are credited to different people, one of the credits is wrong.</source>
            <translation>Один снимок есть в наборе дважды: тот же файл или тот же кадр, уменьшенный, осветлённый или чёрно-белый. Один из них лишний, или подпись одного предназначена другому снимку. Если они приписаны разным людям, одно из двух неверно.</translation>
        </message>
        <message>
            <source>The sign or the word of copyright stands in the photographer or the credit line. Who took a picture and who owns its rights are two things. The sign belongs in the copyright notice.</source>
            <translation>В поле «Фотограф» или в строке авторства стоит знак или слово копирайта. Кто снимал и кому принадлежат права — разные вещи. Место знака — в уведомлении об авторском праве.</translation>
        </message>
        <message>
            <source>The small picture inside the file does not show the same as the photo. Programs that crop a photo, or blur a face in it, may leave the thumbnail as it was: whoever opens the file with another program sees the uncropped scene, or the face. Have the thumbnail made anew, or left out, before the picture leaves the desk.</source>
            <translation>Маленькая картинка внутри файла показывает не то, что снимок. Программы, которые кадрируют снимок или размывают лицо, могут оставить её прежней: открыв файл в другой программе, можно увидеть весь кадр или лицо. Прежде чем снимок уйдёт из редакции, картинку надо сделать заново или убрать.</translation>
        </message>
        <message>
            <source>The story itself names somebody whose identity is to be protected. Headline, byline and place go into the names of copies, into sheets and onto pages, and the pictures' credits in the text are what readers see. Write the organisation there. Of the rest of the text it is asked, for it may have to name them as somebody whom it is about.</source>
            <translation>Сам материал называет человека, имя которого нужно скрывать. Заголовок, авторы и место попадают в имена копий, в таблицы и на страницы, а авторство снимков в тексте видят читатели. Напишите там организацию. Об остальном тексте программа только предупреждает: может быть, он и должен назвать этого человека как героя.</translation>
        </message>
        <message>
            <source>The story’s text credits this picture to somebody else than the photo’s fields. Pictures of the text are known by file name, by caption, or by their place between two that are known. Both credits are published, so one of the two is wrong.</source>
            <translation>Текст материала приписывает этот снимок не тому, кто указан в полях. Снимки из текста узнаются по имени файла, по подписи или по месту между двумя узнанными. Публикуется и то и другое, значит, одно из двух неверно.</translation>
        </message>
        <message>
            <source>The story’s text shows a picture that none of the photos could be matched with. Its credit in the text is held against no photo, then. Writing the file’s name above the picture’s caption in the text makes it known.</source>
            <translation>В тексте материала показан снимок, для которого не нашлось фотографии. Поэтому его авторство из текста ни с чем не сверено. Напишите над подписью этого снимка в тексте имя файла, и он будет узнан.</translation>
        </message>
        <message>
            <source>The text was read in a wrong encoding on its way: Ð¢Ð¸Ð¼ÑƒÑ€ instead of Тимур. Where it can be decoded again without a doubt, that is offered; else write it anew.</source>
            <translation>По дороге текст прочитали в неверной кодировке: Ð¢Ð¸Ð¼ÑƒÑ€ вместо «Тимур». Если его можно без сомнений раскодировать, это предлагается; иначе напишите заново.</translation>
        </message>
        <message>
            <source>The whole caption is a file’s name, such as IMG_1234, or has no word in it. Programs copy it there. Empty it, and say what the picture shows.</source>
            <translation>Вся подпись — имя файла, например IMG_1234, или в ней нет ни одного слова. Его вписывают туда программы. Очистите её и напишите, что на снимке.</translation>
        </message>
        <message>
            <source>The whole caption is what a camera or a program writes by itself, such as OLYMPUS DIGITAL CAMERA. Nobody wrote it, and it says nothing of the picture. Empty it, and write a caption.</source>
            <translation>Вся подпись — то, что камера или программа пишет сама, например OLYMPUS DIGITAL CAMERA. Этого никто не писал, и о снимке это не говорит ничего. Очистите её и напишите подпись.</translation>
        </message>
        <message>
            <source>The year in the copyright notice is not the year in which the picture was taken, or has not come yet. A range of years is right if the picture’s year lies in it. A notice without a year is right as well.</source>
            <translation>Год в уведомлении об авторском праве — не тот, когда сделан снимок, или ещё не наступил. Промежуток лет верен, если год снимка в него попадает. Уведомление без года тоже верно.</translation>
        </message>
        <message>
            <source>There is a credit line, but the photographer field is empty. The credit line is what is printed; the photographer field is what archives and other programs look people up by, and what tells whom to pay. Name whoever took the picture, also where an agency is credited.</source>
            <translation>Строка авторства есть, а поле «Фотограф» пусто. Печатается строка авторства, но по полю «Фотограф» людей ищут архивы и другие программы, и по нему узнают, кому платить. Назовите того, кто снимал, даже если указано агентство.</translation>
        </message>
        <message>
            <source>There is a photographer's job title, but no photographer. The title says what the photographer is to the desk: staff, stringer, contributor. Without a name it tells nothing, and often stands where the name should.</source>
            <translation>Должность фотографа указана, а самого фотографа нет. Должность говорит, кто он редакции: штатный, внештатный, автор. Без имени она ничего не значит и часто стоит там, где должно быть имя.</translation>
        </message>
        <message>
            <source>There is no copyright notice. Whoever finds the picture on its own cannot know whose it is. The notice can be written by the form in the desk’s profile, if that has one and the photographer and the year are known.</source>
            <translation>Нет уведомления об авторском праве. Кто найдёт снимок отдельно, не узнает, чей он. Уведомление можно написать по форме из профиля редакции, если она там есть и известны фотограф и год.</translation>
        </message>
        <message>
            <source>This camera, known by its serial number, took photos that are credited to somebody else. Cameras are lent, but seldom for a single picture: look whether the credit is right.</source>
            <translation>Эта камера, известная по серийному номеру, снимала кадры, приписанные другому. Камеры одалживают, но редко ради одного снимка: проверьте, верно ли авторство.</translation>
        </message>
        <message>
            <source>Thumbnail differs</source>
            <translation>Миниатюра отличается</translation>
        </message>
        <message>
            <source>Translation stale</source>
            <translation>Перевод устарел</translation>
        </message>
        <message>
            <source>Two styles of quotation marks or apostrophes stand in one text, for example “ ” beside straight marks.</source>
            <translation>В одном тексте два вида кавычек или апострофов, например “ ” рядом с прямыми.</translation>
        </message>
        <message>
            <source>Weekday wrong</source>
            <translation>Неверный день недели</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>A newer captioner was used here. What was typed there and not saved is kept at {path}; that captioner offers it again.</source>
            <translation>Здесь работали в более новой версии captioner. Набранное в ней и не сохранённое лежит в {path}; эта версия предложит его снова.</translation>
        </message>
        <message>
            <source>The journal of unsaved edits was damaged. It now lies at {path}; a new one is begun.</source>
            <translation>Журнал несохранённых правок был повреждён. Теперь он лежит в {path}; начат новый.</translation>
        </message>
        <message>
            <source>What you type is kept safe from a crash again.</source>
            <translation>Введённое снова защищено от сбоя.</translation>
        </message>
        <message>
            <source>What you type is not safe from a crash until it is saved. The journal: {reason}.</source>
            <translation>Пока вы не сохраните, введённое не защищено от сбоя. Журнал: {reason}.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which does not answer; end that one and open it again.</source>
            <translation>{name} открыт в другом окне, а оно не отвечает: завершите его и откройте снова.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which has come to the front.</source>
            <translation>{name} открыт в другом окне; оно выведено вперёд.</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln выбрана</numerusform>
                <numerusform>%Ln выбраны</numerusform>
                <numerusform>%Ln выбрано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photos</source>
            <translation>
                <numerusform>Все %Ln фотография</numerusform>
                <numerusform>Все %Ln фотографии</numerusform>
                <numerusform>Все %Ln фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln выбрана</numerusform>
                <numerusform>%Ln выбраны</numerusform>
                <numerusform>%Ln выбрано</numerusform>
            </translation>
        </message>
        <message>
            <source>1 selected</source>
            <translation>1 выбранный</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln shown</source>
            <translation>
                <numerusform>Все показанные: %Ln</numerusform>
                <numerusform>Все показанные: %Ln</numerusform>
                <numerusform>Все показанные: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionHeader</name>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>{count} fields filled</source>
            <translation>заполнено полей: {count}</translation>
        </message>
    </context>
    <context>
        <name>SetPanel</name>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Всё в порядке.</translation>
        </message>
        <message>
            <source>Nothing of what is chosen to be seen was found.</source>
            <translation>Из выбранного для показа ничего не найдено.</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Съёмка</translation>
        </message>
        <message>
            <source>What the check found</source>
            <translation>Что нашла проверка</translation>
        </message>
    </context>
    <context>
        <name>SheetChoices</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln выбрана</numerusform>
                <numerusform>%Ln выбраны</numerusform>
                <numerusform>%Ln выбрано</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photos</source>
            <translation>
                <numerusform>Все %Ln фотография</numerusform>
                <numerusform>Все %Ln фотографии</numerusform>
                <numerusform>Все %Ln фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with Excel’s mark (BOM)</source>
            <translation>Начать с метки для Excel (BOM)</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Между ячейками</translation>
        </message>
        <message>
            <source>Captions and credits to be put into a page, with data that search engines read</source>
            <translation>Подписи и авторы для вставки в страницу, с данными для поисковых систем</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Figures for a web site</source>
            <translation>Фигуры для сайта</translation>
        </message>
        <message>
            <source>For outside the house</source>
            <translation>Для посторонних</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографии</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вверх</translation>
        </message>
        <message>
            <source>Without the desk’s states and what the check found</source>
            <translation>Без состояний редакции и того, что нашла проверка</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Лист подписей</translation>
        </message>
        <message>
            <source>Picture {done} of {total}</source>
            <translation>Снимок {done} из {total}</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <source>The first {shown} of {total} pictures</source>
            <translation>Первые {shown} из {total} снимков</translation>
        </message>
        <message>
            <source>The photos as they are now, saved or not, numbered in the story’s order.</source>
            <translation>Фотографии такие, какие они сейчас, сохранённые или нет, пронумерованы в порядке материала.</translation>
        </message>
        <message>
            <source>The sheet is being drawn…</source>
            <translation>Лист рисуется…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Записать…</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message numerus="yes">
            <source>%Ln blockers open</source>
            <translation>
                <numerusform>%Ln препятствие</numerusform>
                <numerusform>%Ln препятствия</numerusform>
                <numerusform>%Ln препятствий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without caption</source>
            <translation>
                <numerusform>%Ln без подписи</numerusform>
                <numerusform>%Ln без подписи</numerusform>
                <numerusform>%Ln без подписи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without credit</source>
            <translation>
                <numerusform>%Ln без автора</numerusform>
                <numerusform>%Ln без автора</numerusform>
                <numerusform>%Ln без автора</numerusform>
            </translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 снимок</translation>
        </message>
        <message>
            <source>A sheet is being written: wait for it, or stop it.</source>
            <translation>Лист уже записывается: подождите или остановите.</translation>
        </message>
        <message>
            <source>A table as text, for other systems. It can come back.</source>
            <translation>Таблица текстом, для других систем. Можно вернуть обратно.</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>Черта</translation>
        </message>
        <message>
            <source>Blockers</source>
            <translation>Препятствия</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Лист подписей</translation>
        </message>
        <message>
            <source>Caption sheet: picture {done} of {total}</source>
            <translation>Лист подписей: снимок {done} из {total}</translation>
        </message>
        <message>
            <source>Captions and credits in a list, to edit in a document. It can come back.</source>
            <translation>Подписи и авторы списком, чтобы править в документе. Можно вернуть обратно.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Запятая</translation>
        </message>
        <message>
            <source>Credits as text</source>
            <translation>Авторы текстом</translation>
        </message>
        <message>
            <source>Desk’s state</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>None of these photos can be read: there is nothing to put on a sheet.</source>
            <translation>Ни одну из этих фотографий нельзя прочитать: на лист поместить нечего.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Picture data (SHA-256)</source>
            <translation>Данные снимка (SHA-256)</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Точка с запятой</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Stopped: no sheet was written.</source>
            <translation>Остановлено: лист не записан.</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Табуляция</translation>
        </message>
        <message>
            <source>To edit and translate in a spreadsheet. It can come back.</source>
            <translation>Править и переводить в таблице. Можно вернуть обратно.</translation>
        </message>
        <message>
            <source>To print, to sign, to keep.</source>
            <translation>Распечатать, подписать, хранить.</translation>
        </message>
        <message>
            <source>To read on any screen: one file, nothing else is needed.</source>
            <translation>Читать на любом экране: один файл, больше ничего не нужно.</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Предупреждения</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
        <message>
            <source>What it holds will be gone.</source>
            <translation>То, что в нём, пропадёт.</translation>
        </message>
        <message>
            <source>Who took which picture, for the imprint.</source>
            <translation>Кто какой снимок сделал, для выходных данных.</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Книга Excel</translation>
        </message>
        <message>
            <source>Write over it</source>
            <translation>Записать поверх</translation>
        </message>
        <message>
            <source>Write the caption sheet</source>
            <translation>Записать лист подписей</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
        <message>
            <source>ninjs</source>
            <translation>ninjs</translation>
        </message>
        <message>
            <source>ninjs 3, for content management systems.</source>
            <translation>ninjs 3, для систем управления содержанием.</translation>
        </message>
        <message>
            <source>row 1: nobody knows the column “{column}”</source>
            <translation>строка 1: столбец «{column}» никому не известен</translation>
        </message>
        <message>
            <source>row {row} is missing</source>
            <translation>нет строки {row}</translation>
        </message>
        <message>
            <source>row {row} is missing: {name}</source>
            <translation>нет строки {row}: {name}</translation>
        </message>
        <message>
            <source>row {row}: a picture without a name is none of these pictures</source>
            <translation>строка {row}: снимок без имени не из этих снимков</translation>
        </message>
        <message>
            <source>row {row}: {column}: {why}</source>
            <translation>строка {row}: {column}: {why}</translation>
        </message>
        <message>
            <source>row {row}: {name} is none of these pictures</source>
            <translation>строка {row}: {name} не из этих снимков</translation>
        </message>
        <message>
            <source>row {row}: {name} stands in row {first} already</source>
            <translation>строка {row}: {name} уже стоит в строке {first}</translation>
        </message>
        <message>
            <source>{name} is there already.</source>
            <translation>{name} уже есть.</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>+1 d</source>
            <translation>+1 д</translation>
        </message>
        <message>
            <source>+1 h</source>
            <translation>+1 ч</translation>
        </message>
        <message>
            <source>All photos of a camera are moved by the same time. Dates without a time of day stay as they are: no clock has told them.</source>
            <translation>Все снимки одной камеры сдвигаются на одно и то же время. Даты без времени суток остаются: их ставили не часы.</translation>
        </message>
        <message>
            <source>Camera clock {amount}</source>
            <translation>Часы камеры {amount}</translation>
        </message>
        <message>
            <source>Correct the camera's clock</source>
            <translation>Поправить часы камеры</translation>
        </message>
        <message>
            <source>Leave the time zone</source>
            <translation>Не менять часовой пояс</translation>
        </message>
        <message>
            <source>Move by (days, h:min:s)</source>
            <translation>Сдвинуть на (дни, ч:мин:с)</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>Смещение от UTC</translation>
        </message>
        <message>
            <source>Tell the same moment in</source>
            <translation>Тот же момент в поясе</translation>
        </message>
        <message>
            <source>The clock showed the zone</source>
            <translation>Часы шли по поясу</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>or: {name} was taken at</source>
            <translation>или: {name} снят в</translation>
        </message>
        <message>
            <source>−1 d</source>
            <translation>−1 д</translation>
        </message>
        <message>
            <source>−1 h</source>
            <translation>−1 ч</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>{field}, translation</source>
            <translation>{field}, перевод</translation>
        </message>
    </context>
    <context>
        <name>SigningOff</name>
        <message numerus="yes">
            <source>%Ln warnings are open.</source>
            <translation>
                <numerusform>Остаётся %Ln предупреждение.</numerusform>
                <numerusform>Остаётся %Ln предупреждения.</numerusform>
                <numerusform>Остаётся %Ln предупреждений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not signed off: blockers and what needs a reason stand in the way.</source>
            <translation>Не подписано: мешает то, что нельзя выпускать, и то, что требует причины.</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Подписать в печать</translation>
        </message>
        <message numerus="yes">
            <source>Sign off %Ln photos?</source>
            <translation>
                <numerusform>Подписать в печать %Ln снимок?</numerusform>
                <numerusform>Подписать в печать %Ln снимка?</numerusform>
                <numerusform>Подписать в печать %Ln снимков?</numerusform>
            </translation>
        </message>
        <message>
            <source>The check is still under way.</source>
            <translation>Проверка ещё идёт.</translation>
        </message>
        <message>
            <source>Unsaved edits are saved first. Each photo is cleared under your name, for all its fields as they are.</source>
            <translation>Сначала сохраняется несохранённое. Каждый снимок разрешается к печати от вашего имени, со всеми полями как они есть.</translation>
        </message>
    </context>
    <context>
        <name>SpellMarks</name>
        <message>
            <source>Add “{word}” to the desk's words</source>
            <translation>Добавить «{word}» в слова редакции</translation>
        </message>
        <message>
            <source>Looking for what was meant…</source>
            <translation>Ищу похожие слова…</translation>
        </message>
        <message>
            <source>Mark wrong words</source>
            <translation>Подчёркивать ошибки</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Captioned</source>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверен</translation>
        </message>
        <message>
            <source>Checked by {name}, {time}</source>
            <translation>Проверен: {name}, {time}</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Разрешён</translation>
        </message>
        <message>
            <source>Cleared by {name}, {time}</source>
            <translation>Разрешён: {name}, {time}</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Придержан</translation>
        </message>
        <message>
            <source>Held by {name}, {time}</source>
            <translation>Придержан: {name}, {time}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>изображение</translation>
        </message>
        <message>
            <source>since then changed: {what}</source>
            <translation>с тех пор изменено: {what}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>кто-то</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: nothing was marked.</source>
            <translation>В поле стоит то, что не может быть его значением: ничего не отмечено.</translation>
        </message>
        <message>
            <source>Checked: {photos}</source>
            <translation>Проверено: {photos}</translation>
        </message>
        <message>
            <source>Cleared: {photos}</source>
            <translation>Разрешено: {photos}</translation>
        </message>
        <message>
            <source>Held: {photos}</source>
            <translation>Придержано: {photos}</translation>
        </message>
        <message>
            <source>Marking {done} of {total}</source>
            <translation>Отмечаю {done} из {total}</translation>
        </message>
        <message>
            <source>Not marked, because not saved or not readable: {photos}.</source>
            <translation>Не отмечено, потому что не сохранено или не читается: {photos}.</translation>
        </message>
        <message>
            <source>Open again: {photos}</source>
            <translation>Снова открыто: {photos}</translation>
        </message>
        <message>
            <source>{photo} is not cleared: {why}.</source>
            <translation>{photo} не разрешён к печати: {why}.</translation>
        </message>
    </context>
    <context>
        <name>Stories</name>
        <message>
            <source>A story belongs to the photos of one folder: open that folder.</source>
            <translation>Материал принадлежит снимкам одной папки: откройте эту папку.</translation>
        </message>
        <message>
            <source>Another desk changed the story just now; what it said is kept in the story’s file.</source>
            <translation>Материал только что изменили в другой редакции; прежнее хранится в файле материала.</translation>
        </message>
        <message>
            <source>Another desk changed the story; it is shown as it is now.</source>
            <translation>Другая редакция изменила материал; показано, как он выглядит теперь.</translation>
        </message>
        <message>
            <source>Parts of the story cannot be read; they are kept in its file as they are.</source>
            <translation>Части материала не прочесть; они хранятся в его файле как есть.</translation>
        </message>
        <message>
            <source>The story’s file was damaged; it is kept as {name}.</source>
            <translation>Файл материала был повреждён; он сохранён как {name}.</translation>
        </message>
        <message>
            <source>What was typed of the story the last time, and not saved, is back.</source>
            <translation>Набранное в материале в прошлый раз и не сохранённое вернулось.</translation>
        </message>
    </context>
    <context>
        <name>StoryDialog</name>
        <message>
            <source>6 March 2022, or 2022-03-06</source>
            <translation>6 марта 2022 или 2022-03-06</translation>
        </message>
        <message>
            <source>Byline: who took the photographs, one name a line</source>
            <translation>Авторы: кто снимал, по имени в строке</translation>
        </message>
        <message>
            <source>Coordinates and serial numbers then keep a file here; copies tell no time.</source>
            <translation>Тогда координаты и серийные номера удерживают файл в редакции, а в копиях времени нет.</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Дата публикации</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата события</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Kept beside the photos as you type. What is not known may stay empty.</source>
            <translation>Хранится рядом со снимками по мере ввода. Неизвестное может остаться пустым.</translation>
        </message>
        <message>
            <source>Languages of the texts, in order</source>
            <translation>Языки текстов по порядку</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Основной язык</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Заметки для редакции</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Прочесть из файла…</translation>
        </message>
        <message>
            <source>Read the story’s text</source>
            <translation>Прочесть текст материала</translation>
        </message>
        <message>
            <source>Read the text below</source>
            <translation>Прочесть текст ниже</translation>
        </message>
        <message>
            <source>Sensitive: people can be harmed by what these photos tell</source>
            <translation>Уязвимая: рассказанное на снимках может навредить людям</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Текст материала</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексты</translation>
        </message>
        <message numerus="yes">
            <source>The order of %Ln photos is kept.</source>
            <translation>
                <numerusform>Хранится порядок %Ln снимка.</numerusform>
                <numerusform>Хранится порядок %Ln снимков.</numerusform>
                <numerusform>Хранится порядок %Ln снимков.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: “{text}” cannot be understood. Correct it, or empty it.</source>
            <translation>{name}: «{text}» понять нельзя. Исправьте или очистите поле.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%Ln copies written</source>
            <translation>
                <numerusform>Записана %Ln копия</numerusform>
                <numerusform>Записаны %Ln копии</numerusform>
                <numerusform>Записано %Ln копий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have no copy:</source>
            <translation>
                <numerusform>У %Ln фотографии нет копии:</numerusform>
                <numerusform>У %Ln фотографий нет копии:</numerusform>
                <numerusform>У %Ln фотографий нет копии:</numerusform>
            </translation>
        </message>
        <message>
            <source>Every copy was read again and searched byte by byte. The list of all: {name}</source>
            <translation>Каждая копия прочитана снова и проверена байт за байтом. Список всех: {name}</translation>
        </message>
        <message>
            <source>Left at the desk</source>
            <translation>Осталось в редакции</translation>
        </message>
        <message>
            <source>No field stayed behind.</source>
            <translation>Все поля ушли с копиями.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Ничего.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %Ln photos have no copy.</source>
            <translation>
                <numerusform>Остановлено: у %Ln фотографии нет копии.</numerusform>
                <numerusform>Остановлено: у %Ln фотографий нет копии.</numerusform>
                <numerusform>Остановлено: у %Ln фотографий нет копии.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Убрано</translation>
        </message>
        <message>
            <source>The originals gave nothing away.</source>
            <translation>Оригиналы ничего не выдавали.</translation>
        </message>
        <message>
            <source>Travels with the copies</source>
            <translation>Идёт с копиями</translation>
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message numerus="yes">
            <source>%Ln photos are as they were.</source>
            <translation>
                <numerusform>%Ln снимок такой, каким был.</numerusform>
                <numerusform>%Ln снимка такие, какими были.</numerusform>
                <numerusform>%Ln снимков такие, какими были.</numerusform>
            </translation>
        </message>
        <message>
            <source>All saves</source>
            <translation>Все сохранения</translation>
        </message>
        <message>
            <source>File and sidecar become what they were before, byte for byte. Unsaved edits stay. A photo that another program changed since is left as it is.</source>
            <translation>Файл и спутник станут прежними, байт в байт. Несохранённые правки останутся. Снимок, который с тех пор изменила другая программа, не тронут.</translation>
        </message>
        <message>
            <source>Last save</source>
            <translation>Последнее</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>No save of these photos is known that could be taken back.</source>
            <translation>Нет сохранений этих снимков, которые можно отменить.</translation>
        </message>
        <message numerus="yes">
            <source>Take back saves of %Ln photos?</source>
            <translation>
                <numerusform>Отменить сохранения %Ln снимка?</numerusform>
                <numerusform>Отменить сохранения %Ln снимков?</numerusform>
                <numerusform>Отменить сохранения %Ln снимков?</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back saves of {name}?</source>
            <translation>Отменить сохранения {name}?</translation>
        </message>
        <message>
            <source>{name} is as it was.</source>
            <translation>{name} такой, каким был.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>A template fills several fields at once. What it would make of this photo and the next is shown; nothing is changed before you apply it.</source>
            <translation>Шаблон заполняет сразу несколько полей. Видно, что выйдет на этом снимке и на следующем; до применения ничего не меняется.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Выгрузить все…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Загрузить…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Новый…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблоны</translation>
        </message>
        <message>
            <source>The first ones have keys, {keys}, and need no page.</source>
            <translation>У первых есть клавиши: {keys} — эта страница им не нужна.</translation>
        </message>
        <message>
            <source>There is no template yet. “New…” makes one.</source>
            <translation>Шаблонов ещё нет. «Новый…» создаст первый.</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>Add a field</source>
            <translation>Добавить поле</translation>
        </message>
        <message>
            <source>Another template has this name.</source>
            <translation>Так уже назван другой шаблон.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Изменить шаблон</translation>
        </message>
        <message>
            <source>It fills no field yet.</source>
            <translation>Он ещё не заполняет ни одного поля.</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Ему нужно имя.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Имя шаблона</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Новый шаблон</translation>
        </message>
        <message>
            <source>On the current photo</source>
            <translation>На текущем снимке</translation>
        </message>
        <message>
            <source>Variables stand in braces: {examples}. A question mark lets one be empty: {optional}. A photo that lacks what a line needs is left as it is.</source>
            <translation>Переменные — в фигурных скобках: {examples}. Со знаком вопроса переменная может быть пустой: {optional}. Снимок, где нет нужного для строки, остаётся как есть.</translation>
        </message>
    </context>
    <context>
        <name>TemplateLine</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Что делать с тем, что уже есть</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Язык текста</translation>
        </message>
        <message>
            <source>Remove this field</source>
            <translation>Убрать это поле</translation>
        </message>
        <message>
            <source>Text with variables</source>
            <translation>Текст с переменными</translation>
        </message>
        <message>
            <source>Text, with variables in braces: {example}</source>
            <translation>Текст, переменные в скобках: {example}</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Переменная</translation>
        </message>
        <message>
            <source>is added at the end</source>
            <translation>добавится в конец</translation>
        </message>
        <message>
            <source>is added in front</source>
            <translation>добавится в начало</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основной текст</translation>
        </message>
        <message>
            <source>only where empty</source>
            <translation>только где пусто</translation>
        </message>
        <message>
            <source>replaces what is there</source>
            <translation>заменит то, что есть</translation>
        </message>
    </context>
    <context>
        <name>Templating</name>
        <message>
            <source>Export templates</source>
            <translation>Выгрузить шаблоны</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>Загрузить шаблоны</translation>
        </message>
        <message>
            <source>No photo is selected.</source>
            <translation>Снимок не выбран.</translation>
        </message>
        <message>
            <source>Template {number}</source>
            <translation>Шаблон {number}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблоны</translation>
        </message>
        <message>
            <source>There is no template {number}.</source>
            <translation>Шаблона {number} нет.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Add the story</source>
            <translation>Добавить материал</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Filter: text, “no credit”, …</source>
            <translation>Фильтр: текст, «нет авторства»…</translation>
        </message>
        <message>
            <source>More menus</source>
            <translation>Другие меню</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Открыть…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save {count}</source>
            <translation>Сохранить {count}</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показать только…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Story of this set: headline, byline, place, dates, languages</source>
            <translation>Материал этой серии: заголовок, авторы, место, даты, языки</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>identity protected</source>
            <translation>личность защищена</translation>
        </message>
        <message>
            <source>in this set</source>
            <translation>в этой серии</translation>
        </message>
        <message>
            <source>used before</source>
            <translation>использовалось раньше</translation>
        </message>
    </context>
    <context>
        <name>TypingHelp</name>
        <message>
            <source>Code {code}</source>
            <translation>Код {code}</translation>
        </message>
        <message>
            <source>What was typed before is forgotten: it is suggested no more.</source>
            <translation>Введённое раньше забыто: больше не подсказывается.</translation>
        </message>
        <message>
            <source>“{code}” has filled other fields, too: {fields}.</source>
            <translation>«{code}» заполнил и другие поля: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ValueList</name>
        <message>
            <source>Shift+Enter: {word}</source>
            <translation>Shift+Enter: {word}</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo</source>
            <translation>Снимок</translation>
        </message>
        <message>
            <source>fill {zoom}</source>
            <translation>заполнено {zoom}</translation>
        </message>
        <message>
            <source>fit {zoom}</source>
            <translation>целиком {zoom}</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>нет снимка</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every photo shown here names its photographer.</source>
            <translation>У каждого показанного снимка назван фотограф.</translation>
        </message>
        <message>
            <source>That was the last photo.</source>
            <translation>Это был последний снимок.</translation>
        </message>
        <message>
            <source>The photo before this one has no caption.</source>
            <translation>У предыдущего снимка нет подписи.</translation>
        </message>
        <message>
            <source>The photo before this one names no photographer.</source>
            <translation>У предыдущего снимка фотограф не назван.</translation>
        </message>
        <message>
            <source>There is no photo before this one.</source>
            <translation>Перед этим снимком нет другого.</translation>
        </message>
        <message>
            <source>This is the first photo.</source>
            <translation>Это первый снимок.</translation>
        </message>
    </context>
    <context>
        <name>WishesForm</name>
        <message>
            <source>A place can endanger a person</source>
            <translation>Место может подвергнуть человека опасности</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Папка для копий</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Gentle</source>
            <translation>Лёгкая</translation>
        </message>
        <message>
            <source>Long side, pixels</source>
            <translation>Длинная сторона, пикс.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Names of persons shown travel, too</source>
            <translation>Имена изображённых людей тоже уходят с копией</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Качество</translation>
        </message>
        <message>
            <source>Sharpening</source>
            <translation>Резкость</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Сильная</translation>
        </message>
        <message>
            <source>The story says so: of the date, only the day travels.</source>
            <translation>Так сказано в материале: от даты остаётся только день.</translation>
        </message>
        <message>
            <source>Then of the date only the day travels.</source>
            <translation>Тогда от даты остаётся только день.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Обычная</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln снимок</numerusform>
                <numerusform>%Ln снимка</numerusform>
                <numerusform>%Ln снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} of {photos}</source>
            <translation>{field}: {photos}</translation>
        </message>
    </context>
    <context>
        <name>WrongDialog</name>
        <message>
            <source>Bring a sheet back</source>
            <translation>Вернуть лист</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend these rows in the sheet, or make a new one.</source>
            <translation>Ничего не изменено. Исправьте эти строки на листе или сделайте новый.</translation>
        </message>
        <message>
            <source>Perhaps it was made of a few photos only, or rows were taken out on purpose.</source>
            <translation>Возможно, лист сделан лишь из нескольких фотографий или строки убраны намеренно.</translation>
        </message>
        <message numerus="yes">
            <source>Take just its %Ln photos</source>
            <translation>
                <numerusform>Взять только его %Ln фотографию</numerusform>
                <numerusform>Взять только его %Ln фотографии</numerusform>
                <numerusform>Взять только его %Ln фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>{sheet} cannot be taken as it is</source>
            <translation>{sheet} нельзя взять в таком виде</translation>
        </message>
    </context>
    <context>
        <name>_Paper</name>
        <message>
            <source>Page as it will be</source>
            <translation>Страница, какой она будет</translation>
        </message>
    </context>
</TS>
