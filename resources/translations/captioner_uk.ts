<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name/>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вирізати</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Виділити все</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>About captioner</source>
            <translation>Про програму captioner</translation>
        </message>
        <message>
            <source>Captions and credits of a photo set, written into the photos themselves.

Apache License 2.0. Qt {qt} for Python, libheif and libde265 (LGPL 3), Inter (SIL Open Font License), Lucide icons (ISC).</source>
            <translation>Підписи й авторство серії знімків — просто у файлах світлин.

Ліцензія Apache 2.0. Qt {qt} для Python, libheif і libde265 (LGPL 3), шрифт Inter (SIL Open Font License), значки Lucide (ISC).</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Desk</source>
            <translation>Ре&amp;дакція</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Зміни</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ерехід</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>About captioner</source>
            <translation>Про програму captioner</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Усі сполучення клавіш</translation>
        </message>
        <message>
            <source>Apply a template…</source>
            <translation>Застосувати шаблон…</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Застосувати шаблон</translation>
        </message>
        <message>
            <source>Bring a sheet back…</source>
            <translation>Повернути аркуш…</translation>
        </message>
        <message>
            <source>Bring back edits thrown away…</source>
            <translation>Повернути відкинуті зміни…</translation>
        </message>
        <message>
            <source>Caption sheet…</source>
            <translation>Аркуш підписів…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Змінити клавіші…</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Cleared for publication</source>
            <translation>Дозволено до друку</translation>
        </message>
        <message>
            <source>Code replacements…</source>
            <translation>Заміни за кодами…</translation>
        </message>
        <message>
            <source>Copy fields of this photo</source>
            <translation>Копіювати поля цього знімка</translation>
        </message>
        <message>
            <source>Copy file name</source>
            <translation>Копіювати ім’я файлу</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Копіювати шлях</translation>
        </message>
        <message>
            <source>Correct the camera’s clock…</source>
            <translation>Виправити годинник камери…</translation>
        </message>
        <message>
            <source>Credit check</source>
            <translation>Перевірка авторства</translation>
        </message>
        <message>
            <source>Earlier in the story ({key} in the list)</source>
            <translation>Раніше в матеріалі ({key} у списку)</translation>
        </message>
        <message>
            <source>Edit the caption</source>
            <translation>Редагувати підпис</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Fill the pane</source>
            <translation>Заповнити поле перегляду</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фільтр</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Знайти й замінити…</translation>
        </message>
        <message>
            <source>Forget recent values</source>
            <translation>Забути недавні значення</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь екран</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Притримати…</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Обернути виділення</translation>
        </message>
        <message>
            <source>Later in the story ({key} in the list)</source>
            <translation>Пізніше в матеріалі ({key} у списку)</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Посібник</translation>
        </message>
        <message>
            <source>Mend what is safe…</source>
            <translation>Виправити безсумнівне…</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Наступний знімок</translation>
        </message>
        <message>
            <source>Next photo with a finding</source>
            <translation>Наступний знімок із зауваженням</translation>
        </message>
        <message>
            <source>Next photo without a credit</source>
            <translation>Наступний знімок без авторства</translation>
        </message>
        <message>
            <source>Nothing but the photo (F in the list and on the photo)</source>
            <translation>Лише знімок (F у списку й на знімку)</translation>
        </message>
        <message>
            <source>One to one (Z in the list and on the photo)</source>
            <translation>Один до одного (Z у списку та на знімку)</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Знову відкрити</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Відкрити теку…</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>Відкрити в іншій програмі</translation>
        </message>
        <message>
            <source>Open photos…</source>
            <translation>Відкрити знімки…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Недавні</translation>
        </message>
        <message>
            <source>Open the sample set</source>
            <translation>Відкрити пробну серію</translation>
        </message>
        <message>
            <source>Paste fields…</source>
            <translation>Вставити поля…</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Люди…</translation>
        </message>
        <message>
            <source>Photo list</source>
            <translation>Список знімків</translation>
        </message>
        <message>
            <source>Photos in a grid, or in rows</source>
            <translation>Знімки сіткою чи рядками</translation>
        </message>
        <message>
            <source>Pin this photo to compare, or unpin (P in the list and on the photo)</source>
            <translation>Закріпити знімок для порівняння чи відкріпити (P у списку й на знімку)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Попередній знімок</translation>
        </message>
        <message>
            <source>Previous photo with a finding</source>
            <translation>Попередній знімок із зауваженням</translation>
        </message>
        <message>
            <source>Publish copies…</source>
            <translation>Опублікувати копії…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Same caption as the photo before</source>
            <translation>Підпис як у попереднього знімка</translation>
        </message>
        <message>
            <source>Same photographer as the photo before</source>
            <translation>Фотограф як у попереднього знімка</translation>
        </message>
        <message>
            <source>Save all</source>
            <translation>Зберегти все</translation>
        </message>
        <message>
            <source>Save and next photo</source>
            <translation>Зберегти й до наступного</translation>
        </message>
        <message>
            <source>Save and previous photo</source>
            <translation>Зберегти й до попереднього</translation>
        </message>
        <message>
            <source>Save selected</source>
            <translation>Зберегти вибрані</translation>
        </message>
        <message>
            <source>Select all photos</source>
            <translation>Виділити всі знімки</translation>
        </message>
        <message>
            <source>Select all with the same photographer</source>
            <translation>Виділити всі знімки цього фотографа</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Налаштування…</translation>
        </message>
        <message>
            <source>Show all photos again</source>
            <translation>Знову показати всі знімки</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
        <message>
            <source>Sign off the set…</source>
            <translation>Підписати серію до друку…</translation>
        </message>
        <message>
            <source>Story…</source>
            <translation>Матеріал…</translation>
        </message>
        <message>
            <source>Take back saves of these photos…</source>
            <translation>Скасувати збереження цих знімків…</translation>
        </message>
        <message>
            <source>To the photo list</source>
            <translation>До списку знімків</translation>
        </message>
        <message>
            <source>Two to one</source>
            <translation>Два до одного</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>What captioner promises about your files</source>
            <translation>Що captioner обіцяє про ваші файли</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Знімок цілком</translation>
        </message>
        <message>
            <source>Write into photos with content credentials…</source>
            <translation>Записати у знімки з Content Credentials…</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Менше</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>Застосувати до %Ln знімка</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>Застосувати до одного знімка</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Typed: {fields}</source>
            <translation>Введено: {fields}</translation>
        </message>
        <message numerus="yes">
            <source>What you type goes into all %Ln.</source>
            <translation>
                <numerusform>Введене потрапить в усі %Ln.</numerusform>
                <numerusform>Введене потрапить в усі %Ln.</numerusform>
                <numerusform>Введене потрапить в усі %Ln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%Ln fields copied from {name}.</source>
            <translation>
                <numerusform>Скопійовано %Ln поле з {name}.</numerusform>
                <numerusform>Скопійовано %Ln поля з {name}.</numerusform>
                <numerusform>Скопійовано %Ln полів з {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more stay as they are for other reasons</source>
            <translation>
                <numerusform>ще %Ln лишається як є з інших причин</numerusform>
                <numerusform>ще %Ln лишаються як є з інших причин</numerusform>
                <numerusform>ще %Ln лишаються як є з інших причин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos stay as they are: {why}</source>
            <translation>
                <numerusform>%Ln знімок лишається як є: {why}</numerusform>
                <numerusform>%Ln знімки лишаються як є: {why}</numerusform>
                <numerusform>%Ln знімків лишаються як є: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field copied from {name}.</source>
            <translation>Скопійовано одне поле з {name}.</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 знімок</translation>
        </message>
        <message>
            <source>No fields have been copied. “Copy fields” takes those of the current photo.</source>
            <translation>Полів ще не скопійовано. «Копіювати поля» візьме їх у поточного знімка.</translation>
        </message>
        <message>
            <source>This photo holds no fields to copy.</source>
            <translation>У цьому знімку немає полів для копіювання.</translation>
        </message>
        <message>
            <source>it was changed meanwhile</source>
            <translation>його тим часом змінено</translation>
        </message>
        <message>
            <source>{deed}, {photos}</source>
            <translation>{deed}, {photos}</translation>
        </message>
        <message numerus="yes">
            <source>{deed}: %Ln photos changed.</source>
            <translation>
                <numerusform>{deed}: змінено %Ln знімок.</numerusform>
                <numerusform>{deed}: змінено %Ln знімки.</numerusform>
                <numerusform>{deed}: змінено %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>{deed}: 1 photo changed.</source>
            <translation>{deed}: змінено 1 знімок.</translation>
        </message>
        <message>
            <source>{deed}: nothing to change.</source>
            <translation>{deed}: міняти нічого.</translation>
        </message>
        <message>
            <source>{name} stays as it is: {why}</source>
            <translation>{name} лишається як є: {why}</translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>nothing would change</source>
            <translation>нічого не зміниться</translation>
        </message>
        <message>
            <source>stays as it is: {why}</source>
            <translation>лишається як є: {why}</translation>
        </message>
        <message>
            <source>will be</source>
            <translation>стане</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 знімок</translation>
        </message>
        <message>
            <source>Unknown camera</source>
            <translation>Невідома камера</translation>
        </message>
        <message>
            <source>no date with a time of day</source>
            <translation>немає дати з часом доби</translation>
        </message>
    </context>
    <context>
        <name>BringingBack</name>
        <message numerus="yes">
            <source>%Ln photos changed by {sheet}.</source>
            <translation>
                <numerusform>{sheet}: змінено %Ln фотографію.</numerusform>
                <numerusform>{sheet}: змінено %Ln фотографії.</numerusform>
                <numerusform>{sheet}: змінено %Ln фотографій.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo changed by {sheet}.</source>
            <translation>{sheet}: змінено 1 фотографію.</translation>
        </message>
        <message>
            <source>Bring a sheet back</source>
            <translation>Повернути аркуш</translation>
        </message>
        <message>
            <source>Sheet: photo {done} of {total} found again</source>
            <translation>Аркуш: знайдено фотографію {done} з {total}</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Аркуші</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed.</source>
            <translation>Зупинено: нічого не змінено.</translation>
        </message>
        <message>
            <source>The photos are still being read: try again in a moment.</source>
            <translation>Фотографії ще читаються: спробуйте за мить.</translation>
        </message>
        <message>
            <source>What {sheet} says</source>
            <translation>Те, що каже {sheet}</translation>
        </message>
        <message>
            <source>{name} stays as it is: it was changed meanwhile.</source>
            <translation>{name} лишається як є: тим часом її змінили.</translation>
        </message>
        <message>
            <source>{sheet} says what the photos say: there is nothing to take.</source>
            <translation>{sheet} каже те саме, що фотографії: брати нема чого.</translation>
        </message>
    </context>
    <context>
        <name>CameraLine</name>
        <message>
            <source>Camera and picture</source>
            <translation>Камера й кадр</translation>
        </message>
        <message>
            <source>Camera: {name}</source>
            <translation>Камера: {name}</translation>
        </message>
        <message>
            <source>Copy what is known of the camera</source>
            <translation>Копіювати відомості про камеру</translation>
        </message>
        <message>
            <source>Exposure: {settings}</source>
            <translation>Експозиція: {settings}</translation>
        </message>
        <message>
            <source>GPS in the file</source>
            <translation>У файлі є GPS</translation>
        </message>
        <message>
            <source>GPS: the file gives away where it was taken, {place}</source>
            <translation>GPS: файл видає, де знято, {place}</translation>
        </message>
        <message>
            <source>Lens: {name}</source>
            <translation>Об’єктив: {name}</translation>
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
            <translation>Клітинки, якими вони будуть</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Change keys…</source>
            <translation>Змінити клавіші…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Знайти дію чи клавішу</translation>
        </message>
        <message>
            <source>Manual (F1)</source>
            <translation>Посібник (F1)</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нічого</translation>
        </message>
        <message>
            <source>all</source>
            <translation>усі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жодного</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close all the same?</source>
            <translation>Усе одно закрити?</translation>
        </message>
        <message>
            <source>Saving the story; the window closes once it is saved.</source>
            <translation>Матеріал зберігається; вікно закриється, щойно його буде збережено.</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>The story is still being saved.</source>
            <translation>Матеріал ще зберігається.</translation>
        </message>
        <message>
            <source>What was typed is kept on this computer, and comes back when this set is opened here again.</source>
            <translation>Набране зберігається на цьому комп’ютері й повернеться, коли цю серію знову відкриють тут.</translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message numerus="yes">
            <source>%Ln codes</source>
            <translation>
                <numerusform>%Ln код</numerusform>
                <numerusform>%Ln коди</numerusform>
                <numerusform>%Ln кодів</numerusform>
            </translation>
        </message>
        <message>
            <source>1 code</source>
            <translation>1 код</translation>
        </message>
        <message>
            <source>Add files of codes</source>
            <translation>Додати файли кодів</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Додати файли…</translation>
        </message>
        <message>
            <source>Before and after a code</source>
            <translation>До і після коду</translation>
        </message>
        <message>
            <source>Code replacements</source>
            <translation>Заміни за кодами</translation>
        </message>
        <message>
            <source>Code replacements (*.txt *.tsv);;All files (*)</source>
            <translation>Заміни за кодами (*.txt *.tsv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Files of codes</source>
            <translation>Файли кодів</translation>
        </message>
        <message>
            <source>No files yet. Each line of one holds a code, a tab and its text: ab1, a tab, Almaty, Kazakhstan. Then {mark}ab1{mark} becomes Almaty, Kazakhstan as you type.</source>
            <translation>Файлів поки немає. У кожному рядку файлу — код, табуляція й текст: ab1, табуляція, Алмати, Казахстан. Тоді {mark}ab1{mark} під час набору стане «Алмати, Казахстан».</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитати знову</translation>
        </message>
        <message>
            <source>Tab-separated text files, as Photo Mechanic has them. Of two files with the same code the lower counts.</source>
            <translation>Текстові файли з табуляцією, як у Photo Mechanic. З двох файлів з одним кодом рахується нижній.</translation>
        </message>
        <message>
            <source>Use no more</source>
            <translation>Більше не використовувати</translation>
        </message>
        <message>
            <source>{count}. Type {mark}code{mark}; {mark}code#2{mark} takes the second text.</source>
            <translation>{count}. Введіть {mark}код{mark}; {mark}код#2{mark} бере другий текст.</translation>
        </message>
    </context>
    <context>
        <name>ColumnList</name>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>Drag a column, or press Alt with Up or Down, to move it</source>
            <translation>Перетягніть стовпець або натисніть Alt зі стрілкою вгору чи вниз, щоб пересунути його</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Pinned photo</source>
            <translation>Закріплений знімок</translation>
        </message>
        <message>
            <source>Pinned: {name}</source>
            <translation>Закріплено: {name}</translation>
        </message>
        <message>
            <source>Selected: {name}</source>
            <translation>Вибрано: {name}</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Before</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Вручну</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message numerus="yes">
            <source>%Ln fields left to decide</source>
            <translation>
                <numerusform>Лишилося вирішити %Ln поле</numerusform>
                <numerusform>Лишилося вирішити %Ln поля</numerusform>
                <numerusform>Лишилося вирішити %Ln полів</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field left to decide</source>
            <translation>Лишилося вирішити одне поле</translation>
        </message>
        <message>
            <source>Another program changed the same fields</source>
            <translation>Інша програма змінила ті самі поля</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Змінено двома</translation>
        </message>
        <message>
            <source>Mine for all</source>
            <translation>Усюди моє</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Theirs for all</source>
            <translation>Усюди чуже</translation>
        </message>
        <message>
            <source>These were changed here and on the disk since they were read, and are not saved yet. Choose what each is to hold. Undo brings back what you turn down.</source>
            <translation>Відколи їх прочитано, ці поля змінено і тут, і на диску, та ще не збережено. Виберіть, що лишиться в кожному. Відхилене поверне «Скасувати».</translation>
        </message>
    </context>
    <context>
        <name>CopyNames</name>
        <message>
            <source>Names of the copies</source>
            <translation>Імена копій</translation>
        </message>
        <message>
            <source>They will be called</source>
            <translation>Вони називатимуться</translation>
        </message>
    </context>
    <context>
        <name>Cutline</name>
        <message>
            <source>Caption and credit</source>
            <translation>Підпис і авторство</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Немає підпису</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Немає авторства</translation>
        </message>
    </context>
    <context>
        <name>DeedRows</name>
        <message>
            <source>Deeds and their keys</source>
            <translation>Дії та їхні клавіші</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>незмінно</translation>
        </message>
        <message>
            <source>usually no key</source>
            <translation>зазвичай без клавіші</translation>
        </message>
        <message>
            <source>usually {key}</source>
            <translation>зазвичай {key}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>captioner failed on it, which is a bug</source>
            <translation>captioner не впорався з ним: це помилка програми</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>New people: {new}. Known people who got something more: {more}.</source>
            <translation>Нових людей: {new}. Доповнено відомих: {more}.</translation>
        </message>
        <message>
            <source>The damaged file was set aside as {name}.</source>
            <translation>Пошкоджений файл відкладено як {name}.</translation>
        </message>
        <message>
            <source>The people were written to {name}.</source>
            <translation>Людей записано в {name}.</translation>
        </message>
    </context>
    <context>
        <name>DifferencesDialog</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln зміна</numerusform>
                <numerusform>%Ln зміни</numerusform>
                <numerusform>%Ln змін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were edited here since the sheet was made: tick those where the sheet is to count</source>
            <translation>
                <numerusform>%Ln змінено тут після створення аркуша: позначте ті, де вірити аркушу</numerusform>
                <numerusform>%Ln змінені тут після створення аркуша: позначте ті, де вірити аркушу</numerusform>
                <numerusform>%Ln змінено тут після створення аркуша: позначте ті, де вірити аркушу</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 зміна</translation>
        </message>
        <message>
            <source>1 was edited here since the sheet was made: tick it to let the sheet count</source>
            <translation>1 змінено тут після створення аркуша: позначте, щоб узяти з аркуша</translation>
        </message>
        <message>
            <source>Bring a sheet back</source>
            <translation>Повернути аркуш</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>In the sheet</source>
            <translation>На аркуші</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Take it into 1 photo</source>
            <translation>Узяти в 1 фотографію</translation>
        </message>
        <message numerus="yes">
            <source>Take them into %Ln photos</source>
            <translation>
                <numerusform>Узяти в %Ln фотографію</numerusform>
                <numerusform>Узяти в %Ln фотографії</numerusform>
                <numerusform>Узяти в %Ln фотографій</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet tells of {named} of the {all} photos; the others stay as they are.</source>
            <translation>В аркуші {named} із {all} знімків; решта лишаються як є.</translation>
        </message>
        <message>
            <source>What is ticked is taken into the photos, and one undo takes it back.</source>
            <translation>Позначене береться у фотографії, і одне скасування це повертає.</translation>
        </message>
        <message>
            <source>What {sheet} says otherwise</source>
            <translation>У чому {sheet} розходиться з фотографіями</translation>
        </message>
    </context>
    <context>
        <name>DifferencesTree</name>
        <message>
            <source>Differences</source>
            <translation>Розбіжності</translation>
        </message>
        <message>
            <source>In the sheet</source>
            <translation>На аркуші</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Photo and field</source>
            <translation>Фотографія та поле</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <source>edited here</source>
            <translation>змінено тут</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>рядок {row}</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
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
            <translation>Кожному знімку — підпис та ім’я автора</translation>
        </message>
        <message>
            <source>Open a folder of photos, or drop photos anywhere in this window.</source>
            <translation>Відкрийте теку зі знімками або перетягніть їх у це вікно.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Відкрити теку…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавні</translation>
        </message>
        <message>
            <source>Try the sample set</source>
            <translation>Спробувати на пробній серії</translation>
        </message>
        <message>
            <source>unsaved edits</source>
            <translation>незбережені правки</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>%{letter} is no part of a date, known are %{parts}</source>
            <translation>%{letter} — не частина дати, відомі %{parts}</translation>
        </message>
        <message>
            <source>JSON, CSV or code replacements are taken</source>
            <translation>підійдуть JSON, CSV чи заміни за кодами</translation>
        </message>
        <message>
            <source>a JPEG XL picture, which captioner cannot show</source>
            <translation>знімок JPEG XL, якого captioner не показує</translation>
        </message>
        <message>
            <source>a camera raw file of a kind that captioner cannot show</source>
            <translation>raw-файл камери, вид якого captioner не показує</translation>
        </message>
        <message>
            <source>a camera raw file without a preview that can be shown</source>
            <translation>raw-файл камери без прев’ю, яке можна показати</translation>
        </message>
        <message>
            <source>a long side of {given} pixels: between {least} and {most} are made</source>
            <translation>довга сторона {given} пікселів: можна від {least} до {most}</translation>
        </message>
        <message>
            <source>a person needs a name</source>
            <translation>людині потрібне ім’я</translation>
        </message>
        <message>
            <source>a picture made of more passes than any camera's</source>
            <translation>зображення з більшої кількості проходів, ніж у будь-якої камери</translation>
        </message>
        <message>
            <source>a quality of {given}: it goes from 1 to 100</source>
            <translation>якість {given}: можлива від 1 до 100</translation>
        </message>
        <message>
            <source>a sharpening of {given}: it goes from 0 to {most}</source>
            <translation>різкість {given}: можлива від 0 до {most}</translation>
        </message>
        <message>
            <source>a single {brace} stands alone, double it to write it: {both}</source>
            <translation>дужка {brace} без пари; щоб написати її саму, подвойте: {both}</translation>
        </message>
        <message>
            <source>a template without a name or lines was left out</source>
            <translation>шаблон без імені чи рядків пропущено</translation>
        </message>
        <message>
            <source>a time of day needs the day</source>
            <translation>час доби без дня не вказують</translation>
        </message>
        <message>
            <source>allow writing to it and save again</source>
            <translation>дозвольте запис у нього і збережіть знову</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>порожній файл</translation>
        </message>
        <message>
            <source>another folder has taken its place</source>
            <translation>на її місці інша тека</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <translation>його тримає інша програма</translation>
        </message>
        <message>
            <source>ask for it to be sent again</source>
            <translation>попросіть надіслати його знову</translation>
        </message>
        <message>
            <source>ask the owner for the right to read and write it</source>
            <translation>попросіть у власника право на читання й запис</translation>
        </message>
        <message>
            <source>both dates must have a time of day</source>
            <translation>обидві дати мусять мати час доби</translation>
        </message>
        <message>
            <source>cannot be read ({why})</source>
            <translation>не читається ({why})</translation>
        </message>
        <message>
            <source>check the name, or whether it was moved</source>
            <translation>перевірте ім’я і чи файл не переміщено</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>виберіть інше ім’я</translation>
        </message>
        <message>
            <source>choose one before it is checked or cleared</source>
            <translation>виберіть одне, перш ніж перевіряти чи дозволяти</translation>
        </message>
        <message>
            <source>close it there and try again</source>
            <translation>закрийте його там і повторіть</translation>
        </message>
        <message>
            <source>close some programs and try again</source>
            <translation>закрийте частину програм і повторіть</translation>
        </message>
        <message>
            <source>close that program</source>
            <translation>закрийте ту програму</translation>
        </message>
        <message>
            <source>connect the disk or share again</source>
            <translation>під’єднайте диск чи мережеву теку знову</translation>
        </message>
        <message>
            <source>copy the photos to a disk that can be written</source>
            <translation>скопіюйте знімки на диск, доступний для запису</translation>
        </message>
        <message>
            <source>did you mean {name}?</source>
            <translation>можливо, {name}?</translation>
        </message>
        <message>
            <source>extend one of {names}</source>
            <translation>розширюйте один із цих: {names}</translation>
        </message>
        <message>
            <source>fetch the photo again</source>
            <translation>запитайте знімок ще раз</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>звільніть місце</translation>
        </message>
        <message>
            <source>free some space and save again</source>
            <translation>звільніть місце і збережіть знову</translation>
        </message>
        <message>
            <source>give it a shorter name</source>
            <translation>дайте йому коротше ім’я</translation>
        </message>
        <message>
            <source>give their organisation, or write the text without them</source>
            <translation>вкажіть організацію або напишіть текст без цієї людини</translation>
        </message>
        <message>
            <source>has no caption or no credit</source>
            <translation>без підпису чи авторства</translation>
        </message>
        <message>
            <source>has no ending that people are written by</source>
            <translation>у нього не те закінчення, в якому пишуть людей</translation>
        </message>
        <message>
            <source>has no ending that sheets are written by</source>
            <translation>має розширення, у якому аркуші не пишуться</translation>
        </message>
        <message>
            <source>has no page with a file_name column</source>
            <translation>немає аркуша зі стовпцем file_name</translation>
        </message>
        <message>
            <source>holds a NUL character</source>
            <translation>містить нульовий символ (NUL)</translation>
        </message>
        <message>
            <source>holds a record that cannot be read</source>
            <translation>містить запис, якого не прочитати</translation>
        </message>
        <message>
            <source>holds a sample set already</source>
            <translation>тут уже є пробна серія</translation>
        </message>
        <message>
            <source>holds no list of pictures of ours</source>
            <translation>немає нашого списку знімків</translation>
        </message>
        <message>
            <source>holds no people</source>
            <translation>не містить людей</translation>
        </message>
        <message>
            <source>holds one value, nothing can be added to it</source>
            <translation>тут одне значення, додати до нього нічого не можна</translation>
        </message>
        <message>
            <source>holds one value, nothing can be taken out of it</source>
            <translation>тут одне значення, вилучити з нього нічого не можна</translation>
        </message>
        <message>
            <source>holds {name} already</source>
            <translation>тут уже є {name}</translation>
        </message>
        <message>
            <source>install captioner again</source>
            <translation>встановіть captioner наново</translation>
        </message>
        <message>
            <source>is a broken PNG file</source>
            <translation>пошкоджений файл PNG</translation>
        </message>
        <message>
            <source>is a broken WebP file</source>
            <translation>пошкоджений файл WebP</translation>
        </message>
        <message>
            <source>is a broken {form} file</source>
            <translation>пошкоджений файл {form}</translation>
        </message>
        <message>
            <source>is a file, not a folder</source>
            <translation>це файл, а не тека</translation>
        </message>
        <message>
            <source>is a folder, not a photo</source>
            <translation>це тека, а не знімок</translation>
        </message>
        <message>
            <source>is a link that leads in a circle</source>
            <translation>це посилання, замкнене в коло</translation>
        </message>
        <message>
            <source>is a link, which captioner does not follow for a sidecar</source>
            <translation>це посилання; для файлу-супутника captioner за посиланнями не ходить</translation>
        </message>
        <message>
            <source>is being saved by {holder}</source>
            <translation>його зараз зберігає {holder}</translation>
        </message>
        <message>
            <source>is broken, its metadata cannot be read</source>
            <translation>пошкоджено, метаданих не прочитати</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>пошкоджено</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>порожній</translation>
        </message>
        <message>
            <source>is held by {name}: {note}</source>
            <translation>притримано: {name}, {note}</translation>
        </message>
        <message>
            <source>is in use by another program</source>
            <translation>зайнятий іншою програмою</translation>
        </message>
        <message>
            <source>is larger than any XMP sidecar</source>
            <translation>більший за будь-який супутник XMP</translation>
        </message>
        <message>
            <source>is larger than any sheet of ours</source>
            <translation>більший за будь-який наш аркуш підписів</translation>
        </message>
        <message>
            <source>is larger than any story</source>
            <translation>більший за будь-який матеріал</translation>
        </message>
        <message>
            <source>is missing from this installation of captioner</source>
            <translation>відсутній у цьому встановленні captioner</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <translation>ні «так», ні «ні»</translation>
        </message>
        <message>
            <source>is no XMP, though it is named so</source>
            <translation>не XMP, хоч так названий</translation>
        </message>
        <message>
            <source>is no document</source>
            <translation>не документ Word</translation>
        </message>
        <message>
            <source>is no file, though it is named like an XMP sidecar</source>
            <translation>не файл, хоч названий як супутник XMP</translation>
        </message>
        <message>
            <source>is no sheet that comes back</source>
            <translation>не аркуш, який можна прийняти назад</translation>
        </message>
        <message>
            <source>is no sheet: captioner keeps what was said of photos in it</source>
            <translation>не аркуш: у ньому captioner зберігає сказане про фотографії</translation>
        </message>
        <message>
            <source>is no table of cells ({error})</source>
            <translation>не таблиця ({error})</translation>
        </message>
        <message>
            <source>is no text that is read here</source>
            <translation>не текст, який тут читають</translation>
        </message>
        <message>
            <source>is no workbook</source>
            <translation>не книга Excel</translation>
        </message>
        <message>
            <source>is not TOML{told}</source>
            <translation>це не TOML{told}</translation>
        </message>
        <message>
            <source>is not UTF-8: save it as “CSV UTF-8”</source>
            <translation>не в UTF-8: збережіть як «CSV UTF-8»</translation>
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
            <translation>це не файл</translation>
        </message>
        <message>
            <source>is not a list of file names</source>
            <translation>не список назв файлів</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>не список текстів</translation>
        </message>
        <message>
            <source>is not a photo in any format that captioner knows</source>
            <translation>не знімок у жодному відомому captioner форматі</translation>
        </message>
        <message>
            <source>is not a sidecar of ours</source>
            <translation>не наш файл-супутник</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>не текст</translation>
        </message>
        <message>
            <source>is not a text in UTF-8</source>
            <translation>не текст у UTF-8</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>його немає на місці</translation>
        </message>
        <message>
            <source>is not there any longer</source>
            <translation>його більше немає на місці</translation>
        </message>
        <message>
            <source>is not valid text (bytes that are not UTF-8)</source>
            <translation>не текст (байти не в UTF-8)</translation>
        </message>
        <message>
            <source>is read-only</source>
            <translation>доступний лише для читання</translation>
        </message>
        <message>
            <source>it begins in an unusual way</source>
            <translation>він починається незвично</translation>
        </message>
        <message>
            <source>it begins with bytes that belong to nothing</source>
            <translation>він починається зі сторонніх байтів</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>його не відкрити</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>його не прочитати</translation>
        </message>
        <message>
            <source>it cannot be written</source>
            <translation>у нього не записати</translation>
        </message>
        <message>
            <source>it cannot be written ({why})</source>
            <translation>записати не можна ({why})</translation>
        </message>
        <message>
            <source>it carries content credentials, and any change would make their signature invalid</source>
            <translation>у ньому Content Credentials, і будь-яка зміна зробить їхній підпис недійсним</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>його не вдалося запустити</translation>
        </message>
        <message>
            <source>it does not say where its picture ends</source>
            <translation>у ньому не сказано, де кінчається зображення</translation>
        </message>
        <message>
            <source>it ends in an AFCP trailer, which names places in the file</source>
            <translation>він кінчається блоком AFCP, що посилається на місця у файлі</translation>
        </message>
        <message>
            <source>it holds EXIF in an old form</source>
            <translation>EXIF у ньому в старій формі</translation>
        </message>
        <message>
            <source>it holds a JPEG in the old way, whose parts cannot all be found</source>
            <translation>JPEG у ньому в старій формі, чиї частини не всі знайти</translation>
        </message>
        <message>
            <source>it holds a part twice</source>
            <translation>одна з частин у ньому двічі</translation>
        </message>
        <message>
            <source>it holds compressed EXIF</source>
            <translation>EXIF у ньому стиснений</translation>
        </message>
        <message>
            <source>it holds its metadata twice</source>
            <translation>метадані в ньому двічі</translation>
        </message>
        <message>
            <source>it holds metadata in a text, as ImageMagick writes them</source>
            <translation>метадані в ньому текстом, як їх пише ImageMagick</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>у ньому немає зображення</translation>
        </message>
        <message>
            <source>it holds parts that it does not name</source>
            <translation>у ньому є неназвані частини</translation>
        </message>
        <message>
            <source>it holds two EXIF blocks</source>
            <translation>у ньому два блоки EXIF</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks</source>
            <translation>у ньому два блоки IPTC</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks that differ</source>
            <translation>у ньому два різні блоки IPTC</translation>
        </message>
        <message>
            <source>it holds two XMP packets</source>
            <translation>у ньому два пакети XMP</translation>
        </message>
        <message>
            <source>it is signed</source>
            <translation>він підписаний</translation>
        </message>
        <message>
            <source>it is too large for a TIFF file to grow</source>
            <translation>він завеликий, файл TIFF не може рости</translation>
        </message>
        <message>
            <source>it tells where it was taken</source>
            <translation>у ньому сказано, де його зроблено</translation>
        </message>
        <message>
            <source>it was changed since, so that save cannot be taken back</source>
            <translation>відтоді його змінено, і це збереження не скасувати</translation>
        </message>
        <message>
            <source>it would be larger than a WebP file can be</source>
            <translation>він став би більшим, ніж може бути файл WebP</translation>
        </message>
        <message>
            <source>it would grow beyond what a TIFF file can hold</source>
            <translation>він став би більшим, ніж може бути файл TIFF</translation>
        </message>
        <message>
            <source>its EXIF block is damaged</source>
            <translation>блок EXIF у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its EXIF block is full</source>
            <translation>блок EXIF у ньому повний</translation>
        </message>
        <message>
            <source>its EXIF block names its parts in an unusual way</source>
            <translation>блок EXIF у ньому влаштований незвично</translation>
        </message>
        <message>
            <source>its IPTC block holds something else behind its data</source>
            <translation>за даними блоку IPTC стоїть щось іще</translation>
        </message>
        <message>
            <source>its IPTC block holds text in an unknown code page</source>
            <translation>текст блоку IPTC у невідомому кодуванні</translation>
        </message>
        <message>
            <source>its IPTC block is damaged</source>
            <translation>блок IPTC у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its IPTC block is stored with its bytes swapped</source>
            <translation>байти блоку IPTC у ньому переставлено</translation>
        </message>
        <message>
            <source>its Photoshop block is damaged</source>
            <translation>блок Photoshop у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its XMP carries a document type, which no photo program writes</source>
            <translation>в XMP оголошено тип документа, чого програми для фото не роблять</translation>
        </message>
        <message>
            <source>its XMP holds more than any photo program writes</source>
            <translation>в XMP більше, ніж пише будь-яка програма для фото</translation>
        </message>
        <message>
            <source>its XMP holds no RDF</source>
            <translation>в XMP немає RDF</translation>
        </message>
        <message>
            <source>its XMP is damaged</source>
            <translation>XMP у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its XMP is in a part that few programs read</source>
            <translation>XMP у ньому там, де його мало хто читає</translation>
        </message>
        <message>
            <source>its XMP is not in UTF-8</source>
            <translation>XMP у ньому не в UTF-8</translation>
        </message>
        <message>
            <source>its XMP is not well-formed</source>
            <translation>XMP у ньому складено з помилками</translation>
        </message>
        <message>
            <source>its XMP is spread over several segments</source>
            <translation>XMP у ньому розбито на кілька сегментів</translation>
        </message>
        <message>
            <source>its XMP stands in an unusual place</source>
            <translation>XMP у ньому на незвичному місці</translation>
        </message>
        <message>
            <source>its XMP would be larger than a JPEG segment can hold</source>
            <translation>XMP не вмістився б у сегмент JPEG</translation>
        </message>
        <message>
            <source>its credits are not written into it yet</source>
            <translation>його авторство в нього ще не записано</translation>
        </message>
        <message>
            <source>its credits can be edited all the same</source>
            <translation>авторство можна редагувати все одно</translation>
        </message>
        <message>
            <source>its credits changed meanwhile</source>
            <translation>відомості про знімок тим часом змінилися</translation>
        </message>
        <message>
            <source>its date has no time of day</source>
            <translation>у його даті немає часу доби</translation>
        </message>
        <message>
            <source>its date has no zone that could be told in another</source>
            <translation>у його даті немає поясу, який можна перерахувати</translation>
        </message>
        <message>
            <source>its directories are damaged</source>
            <translation>його каталоги пошкоджено</translation>
        </message>
        <message>
            <source>its directories lie within its values</source>
            <translation>його каталоги лежать усередині значень</translation>
        </message>
        <message>
            <source>its head is damaged</source>
            <translation>його початок пошкоджено</translation>
        </message>
        <message>
            <source>its metadata are compressed, which captioner cannot read</source>
            <translation>метадані в ньому стиснені, captioner їх не читає</translation>
        </message>
        <message>
            <source>its metadata are larger than any photo's</source>
            <translation>метаданих у ньому більше, ніж у будь-якого знімка</translation>
        </message>
        <message>
            <source>its metadata are larger than any that captioner reads</source>
            <translation>метаданих у ньому більше, ніж читає captioner</translation>
        </message>
        <message>
            <source>its metadata stand in an unusual form</source>
            <translation>метадані в ньому в незвичній формі</translation>
        </message>
        <message>
            <source>its metadata stand where its picture is counted from</source>
            <translation>метадані стоять там, звідки відлічується зображення</translation>
        </message>
        <message>
            <source>its picture cannot be decoded</source>
            <translation>зображення не розкодувати</translation>
        </message>
        <message>
            <source>its picture cannot be read</source>
            <translation>зображення не прочитати</translation>
        </message>
        <message>
            <source>its picture ends beyond the end of the file</source>
            <translation>зображення кінчається за кінцем файлу</translation>
        </message>
        <message>
            <source>its picture is in several places</source>
            <translation>зображення лежить у кількох місцях</translation>
        </message>
        <message>
            <source>its sidecar was changed since, so that save cannot be taken back</source>
            <translation>його супутник відтоді змінено, і це збереження не скасувати</translation>
        </message>
        <message>
            <source>known are {names}</source>
            <translation>відомі: {names}</translation>
        </message>
        <message>
            <source>line {line}: {why}</source>
            <translation>рядок {line}: {why}</translation>
        </message>
        <message>
            <source>look at it first</source>
            <translation>спершу подивіться на неї</translation>
        </message>
        <message>
            <source>mend it in a text editor, or save the story: this is set aside</source>
            <translation>виправте його в текстовому редакторі або збережіть матеріал: цей буде відкладено</translation>
        </message>
        <message>
            <source>mend it, or {away}</source>
            <translation>виправте його або {away}</translation>
        </message>
        <message>
            <source>more pixels than can be shown</source>
            <translation>більше пікселів, ніж можна показати</translation>
        </message>
        <message>
            <source>move it away, then save again</source>
            <translation>приберіть його і збережіть знову</translation>
        </message>
        <message>
            <source>name a .txt, .md, .html or .docx file</source>
            <translation>вкажіть файл .txt, .md, .html чи .docx</translation>
        </message>
        <message>
            <source>name a new folder</source>
            <translation>назвіть нову теку</translation>
        </message>
        <message>
            <source>name a new folder, or take the old copies away</source>
            <translation>вкажіть нову теку або приберіть старі копії</translation>
        </message>
        <message>
            <source>name a photo</source>
            <translation>вкажіть знімок</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>вкажіть інший файл</translation>
        </message>
        <message>
            <source>name another file, or mend it in a text editor</source>
            <translation>вкажіть інший файл або виправте цей у текстовому редакторі</translation>
        </message>
        <message>
            <source>name another folder</source>
            <translation>назвіть іншу теку</translation>
        </message>
        <message>
            <source>name the photo itself</source>
            <translation>вкажіть сам знімок</translation>
        </message>
        <message>
            <source>name the story's text</source>
            <translation>вкажіть текст матеріалу</translation>
        </message>
        <message>
            <source>names no people</source>
            <translation>не називає людей</translation>
        </message>
        <message>
            <source>names of copies: {why}</source>
            <translation>назви копій: {why}</translation>
        </message>
        <message>
            <source>nested deeper than any of ours</source>
            <translation>вкладено глибше, ніж буває в наших файлах</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>немає відповіді</translation>
        </message>
        <message>
            <source>no program to decode it can be started</source>
            <translation>не запустити програму, яка його розпакує</translation>
        </message>
        <message>
            <source>no word</source>
            <translation>не слово</translation>
        </message>
        <message>
            <source>not a file with a picture in it</source>
            <translation>не файл із зображенням</translation>
        </message>
        <message>
            <source>not a list of texts</source>
            <translation>не список текстів</translation>
        </message>
        <message>
            <source>not a picture of a kind that can be shown</source>
            <translation>зображення, вид якого не показати</translation>
        </message>
        <message>
            <source>not a rating</source>
            <translation>не оцінка</translation>
        </message>
        <message>
            <source>not marked: the job was stopped</source>
            <translation>не позначено: роботу зупинено</translation>
        </message>
        <message>
            <source>not published: the job was stopped</source>
            <translation>не опубліковано: роботу зупинено</translation>
        </message>
        <message>
            <source>not saved: the job was stopped</source>
            <translation>не збережено: роботу зупинено</translation>
        </message>
        <message>
            <source>not texts by language</source>
            <translation>не тексти за мовами</translation>
        </message>
        <message>
            <source>nothing was changed</source>
            <translation>нічого не змінено</translation>
        </message>
        <message>
            <source>nothing was published</source>
            <translation>нічого не опубліковано</translation>
        </message>
        <message>
            <source>open it again first</source>
            <translation>спершу знову відкрийте його</translation>
        </message>
        <message>
            <source>row {number} has {cells} cells, the first row {keys}</source>
            <translation>у рядку {number} клітинок: {cells}, а в першому: {keys}</translation>
        </message>
        <message>
            <source>row {number} holds a formula in {key}: write its value instead</source>
            <translation>у рядку {number} у стовпці {key} формула: впишіть натомість значення</translation>
        </message>
        <message>
            <source>save it as UTF-8</source>
            <translation>збережіть його в UTF-8</translation>
        </message>
        <message>
            <source>save it first</source>
            <translation>спершу збережіть його</translation>
        </message>
        <message>
            <source>say why it may pass</source>
            <translation>скажіть, чому це можна пропустити</translation>
        </message>
        <message>
            <source>see to it that you may write there</source>
            <translation>подбайте про право запису туди</translation>
        </message>
        <message>
            <source>see whether it opens elsewhere</source>
            <translation>перевірте, чи відкривається він деінде</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>зупинено</translation>
        </message>
        <message>
            <source>takes more memory than there is</source>
            <translation>потребує більше пам’яті, ніж є</translation>
        </message>
        <message>
            <source>the check before saving failed (the disk gives back something else)</source>
            <translation>перевірка перед записом не пройшла (диск віддає не те)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new EXIF block cannot be read)</source>
            <translation>перевірка перед записом не пройшла (нового блоку EXIF не прочитати)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new XMP cannot be read)</source>
            <translation>перевірка перед записом не пройшла (нового XMP не прочитати)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new file cannot be read)</source>
            <translation>перевірка перед записом не пройшла (нового файлу не прочитати)</translation>
        </message>
        <message>
            <source>the check before saving failed (the old file did not come back)</source>
            <translation>перевірка перед записом не пройшла (попередній файл не повернувся)</translation>
        </message>
        <message>
            <source>the check before saving failed (the picture was not copied whole)</source>
            <translation>перевірка перед записом не пройшла (зображення скопійовано не цілком)</translation>
        </message>
        <message>
            <source>the check before saving failed ({what})</source>
            <translation>перевірка перед записом не пройшла ({what})</translation>
        </message>
        <message>
            <source>the date says only {moment}</source>
            <translation>у даті є лише {moment}</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск повний</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>диск доступний лише для читання</translation>
        </message>
        <message>
            <source>the disk or share does not answer ({why})</source>
            <translation>диск або мережева тека не відповідає ({why})</translation>
        </message>
        <message>
            <source>the expression cannot be understood: {error}</source>
            <translation>вираз незрозумілий: {error}</translation>
        </message>
        <message>
            <source>the expression is too large</source>
            <translation>вираз завеликий</translation>
        </message>
        <message>
            <source>the file changed meanwhile</source>
            <translation>файл тим часом змінився</translation>
        </message>
        <message>
            <source>the file may not grow any further here</source>
            <translation>файлові тут більше не можна рости</translation>
        </message>
        <message>
            <source>the index of its second pictures is broken</source>
            <translation>покажчик других зображень пошкоджено</translation>
        </message>
        <message>
            <source>the job was stopped</source>
            <translation>роботу зупинено</translation>
        </message>
        <message>
            <source>the long side is a number of pixels</source>
            <translation>довга сторона задається числом пікселів</translation>
        </message>
        <message>
            <source>the metadata would be larger than a JPEG can hold</source>
            <translation>метадані не вмістилися б у JPEG</translation>
        </message>
        <message>
            <source>the name is too long for this disk</source>
            <translation>ім’я задовге для цього диска</translation>
        </message>
        <message>
            <source>the photo has nothing for {{{name}}}</source>
            <translation>у знімка нічим заповнити {{{name}}}</translation>
        </message>
        <message>
            <source>the picture has too many pixels to be looked at</source>
            <translation>у зображенні забагато пікселів, щоб його розглядати</translation>
        </message>
        <message>
            <source>the picture in it cannot be read, it stops the decoder</source>
            <translation>зображення не прочитати: на ньому падає розпаковувач</translation>
        </message>
        <message>
            <source>the picture in it is broken</source>
            <translation>зображення в ньому пошкоджено</translation>
        </message>
        <message>
            <source>the picture is made of more passes than any camera's</source>
            <translation>зображення складено з більшої кількості проходів, ніж у будь-якої камери</translation>
        </message>
        <message>
            <source>the picture takes more memory than there is</source>
            <translation>зображенню треба більше пам’яті, ніж є</translation>
        </message>
        <message>
            <source>the picture takes too long to decode</source>
            <translation>зображення розпаковується надто довго</translation>
        </message>
        <message>
            <source>the picture takes too much memory to show</source>
            <translation>зображенню треба забагато пам’яті</translation>
        </message>
        <message>
            <source>the pixels of {form} files are not looked at</source>
            <translation>пікселі файлів {form} не перевіряються</translation>
        </message>
        <message>
            <source>the profile extends itself by {name!r}</source>
            <translation>профіль розширює сам себе через {name!r}</translation>
        </message>
        <message>
            <source>the window was closed before it was decoded</source>
            <translation>вікно закрили раніше, ніж його розпаковано</translation>
        </message>
        <message>
            <source>there is no date</source>
            <translation>дати немає</translation>
        </message>
        <message>
            <source>there is no field {name!r}</source>
            <translation>немає поля {name!r}</translation>
        </message>
        <message>
            <source>there is no profile {name!r}</source>
            <translation>немає профілю {name!r}</translation>
        </message>
        <message>
            <source>there is no rule {name!r}</source>
            <translation>немає правила {name!r}</translation>
        </message>
        <message>
            <source>there is no setting {name!r}</source>
            <translation>немає налаштування {name!r}</translation>
        </message>
        <message>
            <source>there is no such date</source>
            <translation>такої дати немає</translation>
        </message>
        <message>
            <source>these fields name each other: {names}</source>
            <translation>ці поля посилаються одне на одне: {names}</translation>
        </message>
        <message>
            <source>too large to be decoded for a thumbnail</source>
            <translation>завеликий, щоб зробити мініатюру</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>відкрито забагато файлів</translation>
        </message>
        <message>
            <source>too many pixels</source>
            <translation>забагато пікселів</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>повторіть трохи згодом</translation>
        </message>
        <message>
            <source>unpacks larger than any story</source>
            <translation>у розпакованому вигляді більше за будь-яку статтю</translation>
        </message>
        <message>
            <source>unpacks to more text than any story</source>
            <translation>у ньому більше тексту, ніж у будь-якій статті</translation>
        </message>
        <message>
            <source>update captioner</source>
            <translation>оновіть captioner</translation>
        </message>
        <message>
            <source>was changed by another program</source>
            <translation>змінена іншою програмою</translation>
        </message>
        <message>
            <source>was cut off while it was read</source>
            <translation>обірвався під час читання</translation>
        </message>
        <message>
            <source>was written by a newer captioner</source>
            <translation>записаний новішим captioner</translation>
        </message>
        <message>
            <source>what is on the clipboard are no fields</source>
            <translation>у буфері обміну не поля</translation>
        </message>
        <message>
            <source>write both before it is checked or cleared</source>
            <translation>впишіть те й те, перш ніж перевіряти чи дозволяти</translation>
        </message>
        <message>
            <source>write settings such as {example}, each on its line</source>
            <translation>пишіть налаштування, наприклад {example}, кожне у своєму рядку</translation>
        </message>
        <message>
            <source>write the text without them</source>
            <translation>запишіть текст без них</translation>
        </message>
        <message>
            <source>write {allowed} for what changes</source>
            <translation>на місці того, що змінюється, пишіть {allowed}</translation>
        </message>
        <message>
            <source>write {example}</source>
            <translation>напишіть {example}</translation>
        </message>
        <message>
            <source>write {table}, below it {example}</source>
            <translation>напишіть {table}, під цим {example}</translation>
        </message>
        <message>
            <source>you have no permission</source>
            <translation>ви не маєте прав</translation>
        </message>
        <message>
            <source>your disk quota is used up</source>
            <translation>вашу дискову квоту вичерпано</translation>
        </message>
        <message>
            <source>{field}: {why}</source>
            <translation>{field}: {why}</translation>
        </message>
        <message>
            <source>{hour!r} is no hour before or after noon</source>
            <translation>{hour!r} — немає такої години до чи після полудня</translation>
        </message>
        <message>
            <source>{key} does not tell characters and words</source>
            <translation>{key} не називає кількості знаків і слів</translation>
        </message>
        <message>
            <source>{key} has a brace too many or too few</source>
            <translation>у {key} зайва або відсутня фігурна дужка</translation>
        </message>
        <message>
            <source>{key} holds {value}</source>
            <translation>{key} містить {value}</translation>
        </message>
        <message>
            <source>{key} holds {value}, which is no number of either</source>
            <translation>{key} містить {value}, а це не кількість знаків чи слів</translation>
        </message>
        <message>
            <source>{key} is no list of texts</source>
            <translation>{key} — не список текстів</translation>
        </message>
        <message>
            <source>{key} is no number of characters</source>
            <translation>{key} — не кількість знаків</translation>
        </message>
        <message>
            <source>{key} is no text on one line</source>
            <translation>{key} — не текст в одному рядку</translation>
        </message>
        <message>
            <source>{key} is {value}</source>
            <translation>{key} — це {value}</translation>
        </message>
        <message>
            <source>{key}: {why}</source>
            <translation>{key}: {why}</translation>
        </message>
        <message>
            <source>{name!r} is no table</source>
            <translation>{name!r} — не таблиця</translation>
        </message>
        <message>
            <source>{remedy}; a file of your own ends in {ending}</source>
            <translation>{remedy}; назва власного файлу закінчується на {ending}</translation>
        </message>
        <message>
            <source>{text!r} is no UTC offset</source>
            <translation>{text!r} — не зсув від UTC</translation>
        </message>
        <message>
            <source>{text!r} is no possible date</source>
            <translation>{text!r} — такої дати не буває</translation>
        </message>
        <message>
            <source>{text!r} is not a country code of two or three letters, such as KZ or KAZ</source>
            <translation>{text!r} — не код країни з двох чи трьох літер, як KZ або KAZ</translation>
        </message>
        <message>
            <source>{text!r} is not a date such as 2022, 2022-03-06 or 2022-03-06T14:02:11+06:00</source>
            <translation>{text!r} — не дата, як 2022, 2022-03-06 або 2022-03-06T14:02:11+06:00</translation>
        </message>
        <message>
            <source>{text!r} is not a date with a time, such as 2022-03-06 14:02:11</source>
            <translation>{text!r} — не дата з часом, як 2022-03-06 14:02:11</translation>
        </message>
        <message>
            <source>{text!r} is not a digital source type, known are {terms}</source>
            <translation>{text!r} — не вид цифрового джерела, відомі {terms}</translation>
        </message>
        <message>
            <source>{text!r} is not a language tag such as en, ru, kk, uk or pt-BR</source>
            <translation>{text!r} — не код мови, як en, ru, kk, uk або pt-BR</translation>
        </message>
        <message>
            <source>{text!r} is not a rating: 0 to 5 stars, or -1 for rejected</source>
            <translation>{text!r} — не оцінка: від 0 до 5 зірок або -1 для відхилених</translation>
        </message>
        <message>
            <source>{text!r} is not a time such as +01:00:00, -00:30 or -1d 02:00</source>
            <translation>{text!r} — не час, як +01:00:00, -00:30 або -1d 02:00</translation>
        </message>
        <message>
            <source>{text!r} is not a web address: it holds a blank</source>
            <translation>{text!r} — не адреса в мережі: у ній пробіл</translation>
        </message>
        <message>
            <source>{text!r} is not an offset from UTC such as +05:00</source>
            <translation>{text!r} — не зсув від UTC, як +05:00</translation>
        </message>
        <message>
            <source>{text!r} may mean two days, write 6 March 2022 or 2022-03-06</source>
            <translation>{text!r} може означати два різні дні, напишіть 6 березня 2022 або 2022-03-06</translation>
        </message>
        <message>
            <source>{text!r}: there are no more than 59 minutes or seconds</source>
            <translation>{text!r}: хвилин і секунд буває не більше 59</translation>
        </message>
        <message>
            <source>{what}; {remedy}</source>
            <translation>{what}; {remedy}</translation>
        </message>
        <message>
            <source>{why}, so this sidecar is left alone</source>
            <translation>{why}, тому цей файл-супутник не змінено</translation>
        </message>
        <message>
            <source>{{number:{form}}}: after the colon stands how many digits it has at least</source>
            <translation>{{number:{form}}}: після двокрапки пишуть найменшу кількість цифр</translation>
        </message>
        <message>
            <source>{{{name}}} is no variable</source>
            <translation>{{{name}}} — не змінна</translation>
        </message>
        <message>
            <source>{{{name}}} is no variable, did you mean {{{near}}}?</source>
            <translation>{{{name}}} — не змінна; може, {{{near}}}?</translation>
        </message>
    </context>
    <context>
        <name>Falls</name>
        <message numerus="yes">
            <source>%Ln photos were changed since they were checked or cleared.</source>
            <translation>
                <numerusform>%Ln знімок змінено, відколи його перевірили чи дозволили.</numerusform>
                <numerusform>%Ln знімки змінено, відколи їх перевірили чи дозволили.</numerusform>
                <numerusform>%Ln знімків змінено, відколи їх перевірили чи дозволили.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>0 to 5 stars, -1 for rejected.</source>
            <translation>Від 0 до 5 зірок, -1 — відхилено.</translation>
        </message>
        <message>
            <source>A short name for the picture, such as its number.</source>
            <translation>Коротке ім’я знімка, наприклад номер.</translation>
        </message>
        <message>
            <source>A web page that states the rights.</source>
            <translation>Вебсторінка, де названо права.</translation>
        </message>
        <message>
            <source>A web page where the picture can be licensed.</source>
            <translation>Вебсторінка, де знімок ліцензують.</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>Текст замість знімка</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Caption writer</source>
            <translation>Автор підпису</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Місто</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Знак охорони прав</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Країна</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Код країни</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Рядок авторства</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Редакція</translation>
        </message>
        <message>
            <source>Digital source type</source>
            <translation>Походження знімка</translation>
        </message>
        <message>
            <source>Embargoes and other limits of use.</source>
            <translation>Ембарго та інші обмеження.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Подія</translation>
        </message>
        <message>
            <source>Extended description</source>
            <translation>Докладний опис</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>How the picture came to be: digitalCapture, trainedAlgorithmicMedia, …</source>
            <translation>Як постав знімок: digitalCapture, trainedAlgorithmicMedia, …</translation>
        </message>
        <message>
            <source>How the picture may be used.</source>
            <translation>Як можна використовувати знімок.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>Job id</source>
            <translation>Номер завдання</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Посада</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключові слова</translation>
        </message>
        <message>
            <source>Licensor address</source>
            <translation>Сторінка ліцензіара</translation>
        </message>
        <message>
            <source>More than the alt text holds, for the same readers.</source>
            <translation>Більше, ніж вміщає текст замість знімка, для тих самих читачів.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Persons shown</source>
            <translation>Хто на знімку</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Фотограф</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Rights address</source>
            <translation>Сторінка про права</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Область, регіон</translation>
        </message>
        <message>
            <source>State, province or region.</source>
            <translation>Область, край чи штат.</translation>
        </message>
        <message>
            <source>Street, square or building.</source>
            <translation>Вулиця, площа чи будівля.</translation>
        </message>
        <message>
            <source>Sublocation</source>
            <translation>Місце в місті</translation>
        </message>
        <message>
            <source>The city shown.</source>
            <translation>Місто на знімку.</translation>
        </message>
        <message>
            <source>The country's name.</source>
            <translation>Назва країни.</translation>
        </message>
        <message>
            <source>The credit as it is to be printed.</source>
            <translation>Зазначення авторства так, як його надрукують.</translation>
        </message>
        <message>
            <source>The desk's number of the job or transmission.</source>
            <translation>Номер завдання чи передачі в редакції.</translation>
        </message>
        <message>
            <source>The event at which the picture was taken.</source>
            <translation>Подія, на якій зроблено знімок.</translation>
        </message>
        <message>
            <source>The photographer's: staff, stringer, contributor.</source>
            <translation>Посада фотографа: штатний, стрингер, дописувач.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Two or three letters of ISO 3166, such as KZ.</source>
            <translation>Дві чи три літери за ISO 3166, наприклад KZ.</translation>
        </message>
        <message>
            <source>Usage terms</source>
            <translation>Умови використання</translation>
        </message>
        <message>
            <source>What a reader who cannot see the picture is told.</source>
            <translation>Що почує читач, який не бачить знімка.</translation>
        </message>
        <message>
            <source>What the picture is about, in a few words.</source>
            <translation>Про що знімок, кількома словами.</translation>
        </message>
        <message>
            <source>When the picture was taken; as much of it as is known.</source>
            <translation>Коли знято: наскільки відомо.</translation>
        </message>
        <message>
            <source>Who can be seen. Leave out whoever it would endanger.</source>
            <translation>Кого видно. Не називайте тих, кому це небезпечно.</translation>
        </message>
        <message>
            <source>Who owns the rights, with the year.</source>
            <translation>Кому належать права, з роком.</translation>
        </message>
        <message>
            <source>Who supplied the picture.</source>
            <translation>Хто надав знімок.</translation>
        </message>
        <message>
            <source>Who took the picture, one entry each.</source>
            <translation>Хто зняв; кожне ім’я окремо.</translation>
        </message>
        <message>
            <source>Who wrote the caption.</source>
            <translation>Хто написав підпис.</translation>
        </message>
        <message>
            <source>Who, what, where and when: what the picture shows.</source>
            <translation>Хто, що, де й коли: що на знімку.</translation>
        </message>
        <message>
            <source>Words to find the picture by.</source>
            <translation>Слова, за якими знайдуть знімок.</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>All states</source>
            <translation>Усі стани</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показати лише…</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>cannot be read</source>
            <translation>не читається</translation>
        </message>
        <message>
            <source>captioned</source>
            <translation>підписано</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>змінено після перевірки</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>перевірено</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>дозволено</translation>
        </message>
        <message>
            <source>disagreeing</source>
            <translation>з розбіжностями</translation>
        </message>
        <message>
            <source>held</source>
            <translation>притримано</translation>
        </message>
        <message>
            <source>kept at the desk by the check</source>
            <translation>затримані перевіркою</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новий</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>немає підпису</translation>
        </message>
        <message>
            <source>no caption in {language}</source>
            <translation>немає підпису: {language}</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>немає авторства</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>не дозволено</translation>
        </message>
        <message>
            <source>older translation</source>
            <translation>застарілий переклад</translation>
        </message>
        <message>
            <source>sidecar only</source>
            <translation>лише супутник</translation>
        </message>
        <message>
            <source>unsaved</source>
            <translation>не збережено</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>із попередженням</translation>
        </message>
        <message>
            <source>with findings</source>
            <translation>із зауваженнями</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Let it pass no more</source>
            <translation>Більше не пропускати</translation>
        </message>
        <message>
            <source>Let it pass…</source>
            <translation>Пропустити…</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>In the manual</source>
            <translation>У посібнику</translation>
        </message>
        <message>
            <source>The finding chosen</source>
            <translation>Вибране зауваження</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A character that nobody sees stands in the text: {name}</source>
            <translation>У тексті стоїть невидимий знак: {name}</translation>
        </message>
        <message>
            <source>A copy of this field, hidden in the file, names {name}, who is to be protected</source>
            <translation>У прихованій копії цього поля у файлі є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>A picture’s credit in the story’s text names {name}, who is to be protected</source>
            <translation>У тексті матеріалу автором знімка названо ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>A short film lies behind the photo in its file: it is a motion photo</source>
            <translation>За фотографією у файлі приховано короткий фільм: це «живе фото»</translation>
        </message>
        <message>
            <source>An HDR gain map lies behind the photo: a grey picture of the scene as it was taken</source>
            <translation>За знімком у файлі лежить карта підсилення HDR: сіре зображення сцени, якою її зняли</translation>
        </message>
        <message>
            <source>Another picture lies behind the photo in its file</source>
            <translation>За фотографією у файлі приховано ще одне зображення</translation>
        </message>
        <message>
            <source>Another program changed this as well: the file says “{theirs}”</source>
            <translation>Інша програма теж змінила це: у файлі «{theirs}»</translation>
        </message>
        <message>
            <source>Another program changed this since it was last saved here; it was “{before}”</source>
            <translation>Інша програма змінила це після останнього збереження тут; було «{before}»</translation>
        </message>
        <message>
            <source>Another program filled this since it was last saved here</source>
            <translation>Інша програма заповнила це після останнього збереження тут</translation>
        </message>
        <message>
            <source>Blocker</source>
            <translation>Не випускати</translation>
        </message>
        <message>
            <source>City and country are empty</source>
            <translation>Місто і країну не вказано</translation>
        </message>
        <message>
            <source>Correct the spacing</source>
            <translation>Виправити пробіли</translation>
        </message>
        <message>
            <source>Credit {name}</source>
            <translation>Зазначити: {name}</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption does</source>
            <translation>Зазначити: {name}, як у підписі</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption’s end does</source>
            <translation>Зазначити: {name}, як наприкінці підпису</translation>
        </message>
        <message>
            <source>Credit {name}, as the story does</source>
            <translation>Зазначити: {name}, як у матеріалі</translation>
        </message>
        <message>
            <source>Credit {name}, as the story’s text does</source>
            <translation>Зазначити: {name}, як у тексті матеріалу</translation>
        </message>
        <message>
            <source>Credit {name}, the story’s only photographer</source>
            <translation>Зазначити: {name}, єдиний фотограф матеріалу</translation>
        </message>
        <message>
            <source>Credit {name}, who made the story</source>
            <translation>Зазначити: {name}, автор матеріалу</translation>
        </message>
        <message>
            <source>Credit {name}, whom the credit line names</source>
            <translation>Зазначити: {name}, як у рядку авторства</translation>
        </message>
        <message>
            <source>Credit {name}, whose camera it is by the list of people (serial {serial})</source>
            <translation>Зазначити: {name}, за списком людей це його або її камера (серійний номер {serial})</translation>
        </message>
        <message>
            <source>Credit {name}, whose name the camera wrote</source>
            <translation>Зазначити: {name}, це ім’я записала камера</translation>
        </message>
        <message>
            <source>Credit {name}: its photographer must not be named</source>
            <translation>Зазначити: {name}; фотографа називати не можна</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {count} photos by {name}</source>
            <translation>Зазначити: {name}; та сама камера (серійний номер {serial}), що у {count} фото, автор — {name}</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {file}</source>
            <translation>Зазначити: {name}; та сама камера (серійний номер {serial}), що й у {file}</translation>
        </message>
        <message>
            <source>Credit {name}: taken within minutes of {file} with the same kind of camera ({camera})</source>
            <translation>Зазначити: {name}; знято з різницею в хвилини з {file} такою самою камерою ({camera})</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line becomes {credit}</source>
            <translation>Зазначити: {name}; рядок авторства стане {credit}</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line stays {credit}</source>
            <translation>Зазначити: {name}; рядок авторства лишається {credit}</translation>
        </message>
        <message>
            <source>Decode it again</source>
            <translation>Розкодувати наново</translation>
        </message>
        <message>
            <source>Drop “{credit}” from the caption</source>
            <translation>Прибрати «{credit}» з підпису</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Очистити</translation>
        </message>
        <message>
            <source>English</source>
            <translation>англійська</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Порада</translation>
        </message>
        <message>
            <source>In the IPTC copy the text ends at “{kept}”; “{lost}” is lost</source>
            <translation>У копії IPTC текст обривається на «{kept}»; «{lost}» втрачається</translation>
        </message>
        <message>
            <source>Join the parts</source>
            <translation>З’єднати частини</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахська</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Залишити {value}</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters are mixed in “{word}”</source>
            <translation>У слові «{word}» змішано латинські й кириличні літери</translation>
        </message>
        <message>
            <source>Let pass by {name}: {reason}</source>
            <translation>Пропущено ({name}): {reason}</translation>
        </message>
        <message>
            <source>Letters are written in parts, which some programs take for others</source>
            <translation>Літери записано частинами, і деякі програми сприймають їх як інші</translation>
        </message>
        <message>
            <source>Make the text in {language} the main one</source>
            <translation>Зробити основним текст мовою {language}</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Потрібна причина</translation>
        </message>
        <message>
            <source>No country is given</source>
            <translation>Країну не вказано</translation>
        </message>
        <message>
            <source>No country is given but its code, {code}</source>
            <translation>Замість назви країни вказано лише код {code}</translation>
        </message>
        <message>
            <source>No date is given, neither in the date field nor in the caption</source>
            <translation>Дату не вказано ні в полі дати, ні в підписі</translation>
        </message>
        <message>
            <source>No text is marked as the main one (x-default): some programs will show none</source>
            <translation>Жоден текст не позначено як основний (x-default): деякі програми не покажуть жодного</translation>
        </message>
        <message>
            <source>Nobody is credited</source>
            <translation>Автора не вказано</translation>
        </message>
        <message>
            <source>Nothing is wrong with the photos shown here.</source>
            <translation>З показаними знімками все гаразд.</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>російська</translation>
        </message>
        <message>
            <source>Split them: {names}</source>
            <translation>Розділити: {names}</translation>
        </message>
        <message>
            <source>Take the camera's date, {date}</source>
            <translation>Взяти дату камери: {date}</translation>
        </message>
        <message>
            <source>Take the caption's date, {date}</source>
            <translation>Взяти дату з підпису: {date}</translation>
        </message>
        <message>
            <source>Take the name out</source>
            <translation>Прибрати ім’я</translation>
        </message>
        <message>
            <source>Take the story's date, {date}</source>
            <translation>Взяти дату матеріалу: {date}</translation>
        </message>
        <message>
            <source>Take them out</source>
            <translation>Прибрати їх</translation>
        </message>
        <message>
            <source>Take {value}</source>
            <translation>Узяти {value}</translation>
        </message>
        <message>
            <source>The IPTC copy is in an old code page: check whether its letters are read rightly</source>
            <translation>Копія IPTC у старому кодуванні: перевірте, чи правильно прочитано літери</translation>
        </message>
        <message>
            <source>The IPTC copy is not marked as UTF-8: other systems may show its letters as nonsense</source>
            <translation>Копію IPTC не позначено як UTF-8: інші системи можуть показати замість літер нісенітницю</translation>
        </message>
        <message>
            <source>The alt text is only a file’s name: {text}</source>
            <translation>Альтернативний текст — лише ім’я файлу: {text}</translation>
        </message>
        <message>
            <source>The alt text is the caption once more</source>
            <translation>Альтернативний текст повторює підпис</translation>
        </message>
        <message>
            <source>The blocks of the file disagree: {values}</source>
            <translation>Блоки файлу суперечать один одному: {values}</translation>
        </message>
        <message>
            <source>The camera (serial {serial}) belongs to {owner}, the photo is credited to {photo}</source>
            <translation>Камера (серійний номер {serial}) належить: {owner}, а автором знімка зазначено: {photo}</translation>
        </message>
        <message>
            <source>The camera wrote “{artist}”, but the credit is {credited}</source>
            <translation>Камера записала «{artist}», а зазначено автора {credited}</translation>
        </message>
        <message>
            <source>The caption credits {caption}, the fields {fields}</source>
            <translation>У підписі зазначено автора {caption}, у полях — {fields}</translation>
        </message>
        <message>
            <source>The caption does not say where the picture was taken</source>
            <translation>У підписі не сказано, де зроблено знімок</translation>
        </message>
        <message>
            <source>The caption ends in “{ending}”, and the credit line says so, too: it would be printed twice</source>
            <translation>Підпис закінчується на «{ending}», і те саме в рядку авторства: це надрукують двічі</translation>
        </message>
        <message>
            <source>The caption has no word in it: {caption}</source>
            <translation>У підписі немає жодного слова: {caption}</translation>
        </message>
        <message>
            <source>The caption is only a file’s name: {caption}</source>
            <translation>Підпис — лише ім’я файлу: {caption}</translation>
        </message>
        <message>
            <source>The caption is only {count} characters long</source>
            <translation>Підпис закороткий; знаків у ньому: {count}</translation>
        </message>
        <message>
            <source>The caption is {count} characters long; your desk wants at most {most}</source>
            <translation>Знаків у підписі: {count}; редакція просить не більше {most}</translation>
        </message>
        <message>
            <source>The caption says that AI made this picture: “{words}”</source>
            <translation>У підписі сказано, що знімок створено ШІ: «{words}»</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}</source>
            <translation>У підписі — {caption}, а в полі дати — {date}</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}, a day apart: that may be the time zone</source>
            <translation>У підписі — {caption}, у полі дати — {date}: різниця в день може бути через часовий пояс</translation>
        </message>
        <message>
            <source>The caption says {weekday}, but {date} is a {right}</source>
            <translation>У підписі — {weekday}, але {date} — це {right}</translation>
        </message>
        <message>
            <source>The caption takes {size} bytes, and older programs see only the first {most}</source>
            <translation>Підпис займає {size} байт, а старі програми бачать лише перші {most}</translation>
        </message>
        <message>
            <source>The caption tells no year</source>
            <translation>У підписі немає року</translation>
        </message>
        <message>
            <source>The clock of this camera ({camera}) may be off: its photos are of {date}, those of other cameras of {other}</source>
            <translation>Можливо, годинник цієї камери ({camera}) йшов неправильно: її знімки від {date}, знімки інших камер від {other}</translation>
        </message>
        <message>
            <source>The code {code} stands for {right}, but the country is “{name}”</source>
            <translation>Код {code} означає {right}, а в полі країни — «{name}»</translation>
        </message>
        <message>
            <source>The content credentials hold a thumbnail of the photo as it was when signed</source>
            <translation>У Content Credentials лежить мініатюра фотографії, якою вона була під час підписання</translation>
        </message>
        <message>
            <source>The content credentials say that generative AI made or changed this picture</source>
            <translation>Content Credentials кажуть, що знімок створено або змінено генеративним ШІ</translation>
        </message>
        <message>
            <source>The copy lost an entry of the original: {value}</source>
            <translation>Копія втратила запис оригіналу: {value}</translation>
        </message>
        <message>
            <source>The copy lost what the original says: {value}</source>
            <translation>Копія втратила те, що сказано в оригіналі: {value}</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, but the picture was taken in {taken}</source>
            <translation>У знаку охорони прав рік {year}, а знімок зроблено {taken} року</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, which has not come yet</source>
            <translation>У знаку охорони прав рік {year}, який ще не настав</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, but no photographer is named</source>
            <translation>Рядок авторства — «{credit}», але фотографа не названо</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, which names nobody</source>
            <translation>У рядку авторства — «{credit}», а це не ім’я і не агентство</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”; this desk writes “{wanted}”</source>
            <translation>Рядок авторства — «{credit}»; у цій редакції пишуть «{wanted}»</translation>
        </message>
        <message>
            <source>The credit, “{credit}”, is a program that makes pictures</source>
            <translation>Автором зазначено «{credit}»: це програма, яка створює зображення</translation>
        </message>
        <message>
            <source>The date field is empty, and tells no year</source>
            <translation>Поле дати порожнє, рік не вказано</translation>
        </message>
        <message>
            <source>The date {date} comes from a camera whose clock was not set</source>
            <translation>Дата {date} — від камери, годинник якої не було налаштовано</translation>
        </message>
        <message>
            <source>The date {date} has not come yet</source>
            <translation>Дата {date} ще не настала</translation>
        </message>
        <message>
            <source>The date {date} is later than the story's publication on {published}</source>
            <translation>Дата {date} пізніша за публікацію матеріалу: {published}</translation>
        </message>
        <message>
            <source>The digital source type says that a program made this picture, not a camera</source>
            <translation>Тип цифрового джерела каже, що знімок створено програмою, а не камерою</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI changed this picture</source>
            <translation>Тип цифрового джерела каже, що знімок змінено генеративним ШІ</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI made this picture</source>
            <translation>Тип цифрового джерела каже, що знімок створено генеративним ШІ</translation>
        </message>
        <message>
            <source>The digital source type says that parts of this picture were made by generative AI</source>
            <translation>Тип цифрового джерела каже, що частини знімка створено генеративним ШІ</translation>
        </message>
        <message>
            <source>The file carries content credentials, which any change in it would make invalid</source>
            <translation>У файлі є Content Credentials; будь-яка зміна зробить їх недійсними</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken</source>
            <translation>Файл видає, де зроблено знімок</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken: {place}</source>
            <translation>Файл видає, де зроблено знімок: {place}</translation>
        </message>
        <message>
            <source>The file gives away which camera took the picture: serial number {numbers}</source>
            <translation>Файл видає, якою камерою зроблено знімок: серійний номер {numbers}</translation>
        </message>
        <message>
            <source>The file gives away which computer wrote it: {name}</source>
            <translation>Файл видає, який комп’ютер його записав: {name}</translation>
        </message>
        <message>
            <source>The file gives away which lens took the picture: serial number {numbers}</source>
            <translation>Файл видає, яким об’єктивом зроблено знімок: серійний номер {numbers}</translation>
        </message>
        <message>
            <source>The file gives away whose camera it was: {name}</source>
            <translation>Файл видає, чия це камера: {name}</translation>
        </message>
        <message>
            <source>The file gives away whose computer it was on: {name}</source>
            <translation>Файл видає, на чиєму комп’ютері він лежав: {name}</translation>
        </message>
        <message>
            <source>The file holds a depth map, and may hold the photo as it was before it was blurred</source>
            <translation>У файлі є карта глибини, а з нею, можливо, і знімок до розмиття</translation>
        </message>
        <message>
            <source>The file lost this since it was last saved: {value}</source>
            <translation>Файл втратив це після останнього збереження: {value}</translation>
        </message>
        <message>
            <source>The file says whose camera or computer it was made with: {name}, who is to be protected</source>
            <translation>Файл видає, чиєю камерою або на чиєму комп’ютері його зроблено, а це ім’я треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The file was changed since its content credentials were signed: they are invalid now</source>
            <translation>Файл змінено після підписання Content Credentials: вони більше не дійсні</translation>
        </message>
        <message>
            <source>The file’s name, {file}, names {name}, who is to be protected</source>
            <translation>У назві файлу {file} є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The headline is the caption once more</source>
            <translation>Заголовок повторює підпис</translation>
        </message>
        <message>
            <source>The job title is “{title}”, but no photographer is named</source>
            <translation>Посада — «{title}», але фотографа не названо</translation>
        </message>
        <message>
            <source>The main text (x-default) is not the first: some programs will show another language</source>
            <translation>Основний текст (x-default) стоїть не першим: деякі програми покажуть іншу мову</translation>
        </message>
        <message>
            <source>The main text is not the one in the main language, {language}</source>
            <translation>Основний текст не основною мовою ({language})</translation>
        </message>
        <message>
            <source>The name {name} is in capitals only</source>
            <translation>Ім’я {name} набрано самими великими літерами</translation>
        </message>
        <message>
            <source>The name {name} is in lower case only</source>
            <translation>Ім’я {name} набрано самими малими літерами</translation>
        </message>
        <message>
            <source>The photographer is “{credit}”, which names nobody</source>
            <translation>У полі фотографа — «{credit}», а це не ім’я</translation>
        </message>
        <message>
            <source>The photographer is “{entry}”: the agency {agency} belongs in the credit line</source>
            <translation>Фотограф — «{entry}»: агентству {agency} місце в рядку авторства</translation>
        </message>
        <message>
            <source>The spacing is wrong: “{place}”</source>
            <translation>Пробіли стоять неправильно: «{place}»</translation>
        </message>
        <message>
            <source>The story credits the picture at this place to {story}, the photo is credited to {photo}</source>
            <translation>У матеріалі автор знімка на цьому місці — {story}, а у фотографії зазначено {photo}</translation>
        </message>
        <message>
            <source>The story credits this picture to {story}, its fields to {photo}</source>
            <translation>У матеріалі автор цього знімка — {story}, у полях — {photo}</translation>
        </message>
        <message>
            <source>The story shows a picture that is none of these photos: “{said}”</source>
            <translation>У матеріалі є знімок, якого немає серед цих фотографій: «{said}»</translation>
        </message>
        <message>
            <source>The story’s byline names {name}, who is to be protected</source>
            <translation>Серед авторів матеріалу є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The story’s headline names {name}, who is to be protected</source>
            <translation>У заголовку матеріалу є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The story’s place names {name}, who is to be protected</source>
            <translation>У місці, зазначеному в матеріалі, є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The story’s text names {name}, who is to be protected</source>
            <translation>У тексті матеріалу є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The text holds marks of a web page: {marks}</source>
            <translation>У тексті розмітка вебсторінки: {marks}</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows another picture, or more than the photo</source>
            <translation>Мініатюра у файлі ({where}) показує інший знімок або більше, ніж видно на фотографії</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows something that is covered, blurred or gone in the photo</source>
            <translation>Мініатюра у файлі ({where}) показує те, що на фотографії закрито, розмито або прибрано</translation>
        </message>
        <message>
            <source>The {language} text is older than the main text</source>
            <translation>Текст ({language}) старіший за основний</translation>
        </message>
        <message>
            <source>There is no alt text for those who cannot see the picture</source>
            <translation>Немає альтернативного тексту для тих, хто не бачить знімка</translation>
        </message>
        <message>
            <source>There is no caption</source>
            <translation>Підпису немає</translation>
        </message>
        <message>
            <source>There is no caption in {language}</source>
            <translation>Немає підпису такою мовою: {language}</translation>
        </message>
        <message>
            <source>There is no copyright notice</source>
            <translation>Немає знака охорони прав</translation>
        </message>
        <message>
            <source>There is no credit line; this desk writes “{wanted}”</source>
            <translation>Рядка авторства немає; у цій редакції пишуть «{wanted}»</translation>
        </message>
        <message>
            <source>There is no day “{date}”</source>
            <translation>Такого дня немає: «{date}»</translation>
        </message>
        <message>
            <source>This is the same picture as {name}</source>
            <translation>Це той самий знімок, що й {name}</translation>
        </message>
        <message>
            <source>This is the same picture as {name}, credited to somebody else</source>
            <translation>Це той самий знімок, що й {name}, але з іншим автором</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}</source>
            <translation>Схоже, це той самий знімок, що й {name}</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}, credited to somebody else</source>
            <translation>Схоже, це той самий знімок, що й {name}, але з іншим автором</translation>
        </message>
        <message>
            <source>This may name {name}, who is to be protected</source>
            <translation>Можливо, тут названо ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>This names {name}, who is to be protected</source>
            <translation>Тут названо ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>Two styles of quotation marks are mixed: {styles}</source>
            <translation>Змішано два види лапок: {styles}</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>українська</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Увага</translation>
        </message>
        <message>
            <source>Write it in one script</source>
            <translation>Написати одним алфавітом</translation>
        </message>
        <message>
            <source>Write it plainly</source>
            <translation>Записати без розмітки</translation>
        </message>
        <message>
            <source>Write them in one style</source>
            <translation>Звести до одного виду</translation>
        </message>
        <message>
            <source>Write what stands in the window into all blocks of the file</source>
            <translation>Записати те, що видно у вікні, в усі блоки файлу</translation>
        </message>
        <message>
            <source>Write {organisation} in place of the name</source>
            <translation>Записати замість імені: {organisation}</translation>
        </message>
        <message>
            <source>Write {value} again</source>
            <translation>Записати {value} знову</translation>
        </message>
        <message>
            <source>Write {value} everywhere</source>
            <translation>Записати {value} всюди</translation>
        </message>
        <message>
            <source>Write {words}</source>
            <translation>Написати: {words}</translation>
        </message>
        <message>
            <source>Write “{credit}”</source>
            <translation>Записати «{credit}»</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>Записати «{name}»</translation>
        </message>
        <message>
            <source>Write “{name}”, and “{credit}” as the copyright notice</source>
            <translation>Записати «{name}», а «{credit}» — у знак охорони прав</translation>
        </message>
        <message>
            <source>Write “{notice}”</source>
            <translation>Записати «{notice}»</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>хтось</translation>
        </message>
        <message>
            <source>{count} more pictures lie behind the photo in its file</source>
            <translation>За фотографією у файлі приховано ще зображення, усього: {count}</translation>
        </message>
        <message>
            <source>{count} photos have this caption</source>
            <translation>Такий підпис у {count} фото</translation>
        </message>
        <message>
            <source>{count} photos with this camera (serial {serial}) are credited to {others}, this one to {photo}</source>
            <translation>У знімків цією камерою (серійний номер {serial}; усього {count}) автор {others}, у цього — {photo}</translation>
        </message>
        <message>
            <source>{field} is empty, and this desk requires it</source>
            <translation>Поле «{field}» порожнє, а ця редакція його вимагає</translation>
        </message>
        <message>
            <source>{name} is in the story’s byline, but credited on no photo</source>
            <translation>{name} — серед авторів матеріалу, але не зазначено на жодному знімку</translation>
        </message>
        <message>
            <source>{name} is listed as shown, and named in no caption</source>
            <translation>{name}: ім’я є серед зображених, але в жодному підписі його немає</translation>
        </message>
        <message>
            <source>{name} is not in the story’s byline ({byline})</source>
            <translation>{name}: такого імені немає серед авторів матеріалу ({byline})</translation>
        </message>
        <message>
            <source>“{caption}” was written by a camera or a program, not by anybody</source>
            <translation>«{caption}» написала камера або програма, а не людина</translation>
        </message>
        <message>
            <source>“{code}” is no country's code</source>
            <translation>«{code}» — не код країни</translation>
        </message>
        <message>
            <source>“{credit}” has the sign of copyright, which belongs in the copyright notice</source>
            <translation>У «{credit}» є ©; йому місце в полі про авторські права</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but its source is not given</source>
            <translation>«{credit}» передано редакції, але джерела не вказано</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but neither its source nor terms of use are given</source>
            <translation>«{credit}» передано редакції, але не вказано ні джерела, ні умов використання</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but the instructions give no terms of use</source>
            <translation>«{credit}» передано редакції, але у вказівках немає умов використання</translation>
        </message>
        <message>
            <source>“{date}” may be {one} or {other}</source>
            <translation>«{date}» — це може бути {one} або {other}</translation>
        </message>
        <message>
            <source>“{entry}” stands as one photographer, but names several</source>
            <translation>«{entry}» записано як одного фотографа, але імен тут кілька</translation>
        </message>
        <message>
            <source>“{here}” is spelled “{there}” on other photos</source>
            <translation>«{here}» на інших знімках пишеться «{there}»</translation>
        </message>
        <message>
            <source>“{mark}” has no matching mark</source>
            <translation>Знак «{mark}» не має пари</translation>
        </message>
        <message>
            <source>“{name}” is nearly {known}: a misspelling, or somebody else</source>
            <translation>«{name}» — майже {known}: помилка або інша людина</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country</source>
            <translation>«{name}» — не назва країни</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country; {nearest} is</source>
            <translation>«{name}» — не назва країни; є {nearest}</translation>
        </message>
        <message>
            <source>“{name}” is {known} in another spelling</source>
            <translation>«{name}» — це {known} в іншому написанні</translation>
        </message>
        <message>
            <source>“{text}” was garbled on its way here</source>
            <translation>«{text}» — текст спотворився дорогою</translation>
        </message>
        <message>
            <source>“{words}” is a placeholder: the words are still missing</source>
            <translation>«{words}» — заготовка: потрібних слів ще не вписано</translation>
        </message>
        <message>
            <source>“{word}” is true for a day only: write the date</source>
            <translation>«{word}» правдиве лише один день: напишіть дату</translation>
        </message>
        <message>
            <source>“{written}” in the story may mean {name}, who is to be protected</source>
            <translation>«{written}» у матеріалі — можливо, ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>“{written}” is the surname of {name}, who is to be protected</source>
            <translation>«{written}» — прізвище людини, яку не можна називати: {name}</translation>
        </message>
        <message>
            <source>“{written}” is “{usual}” in other captions</source>
            <translation>«{written}» в інших підписах — «{usual}»</translation>
        </message>
        <message>
            <source>“{written}” may mean {name}, who is to be protected</source>
            <translation>«{written}» може означати, що названо {name}, а це ім’я треба приховувати</translation>
        </message>
    </context>
    <context>
        <name>FindingsModel</name>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>Показати ще %Ln</numerusform>
                <numerusform>Показати ще %Ln</numerusform>
                <numerusform>Показати ще %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more photos: %Ln are left</source>
            <translation>
                <numerusform>Показати наступні знімки: лишився %Ln</numerusform>
                <numerusform>Показати наступні знімки: лишилося %Ln</numerusform>
                <numerusform>Показати наступні знімки: лишилося %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln знак</numerusform>
                <numerusform>%Ln знаки</numerusform>
                <numerusform>%Ln знаків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different values</source>
            <translation>
                <numerusform>%Ln різне значення</numerusform>
                <numerusform>%Ln різні значення</numerusform>
                <numerusform>%Ln різних значень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty</source>
            <translation>
                <numerusform>%Ln порожнє</numerusform>
                <numerusform>%Ln порожні</numerusform>
                <numerusform>%Ln порожніх</numerusform>
            </translation>
        </message>
        <message>
            <source>1 character</source>
            <translation>1 знак</translation>
        </message>
        <message>
            <source>1 value</source>
            <translation>1 значення</translation>
        </message>
        <message>
            <source>Add at the end</source>
            <translation>Додати в кінець</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Додати на початок</translation>
        </message>
        <message numerus="yes">
            <source>Add to the %Ln without it</source>
            <translation>
                <numerusform>Додати до %Ln, де його немає</numerusform>
                <numerusform>Додати до %Ln, де його немає</numerusform>
                <numerusform>Додати до %Ln, де його немає</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with the text in {language}</source>
            <translation>Почати з тексту: {language}</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Не читається</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Змінено двома</translation>
        </message>
        <message>
            <source>Choose the value of {field}</source>
            <translation>Вибрати значення поля «{field}»</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>п’ятниця</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln of them the file itself disagrees</source>
            <translation>
                <numerusform>У %Ln з них розходиться сам файл</numerusform>
                <numerusform>У %Ln з них розходяться самі файли</numerusform>
                <numerusform>У %Ln з них розходяться самі файли</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not kept.</source>
            <translation>Це не збережеться.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>понеділок</translation>
        </message>
        <message>
            <source>Old programs see only {cut}</source>
            <translation>Старі програми побачать лише {cut}</translation>
        </message>
        <message>
            <source>Old programs stop after “…{end}”</source>
            <translation>Старі програми обривають після «…{end}»</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Лише де порожньо</translation>
        </message>
        <message>
            <source>Photo by {names}</source>
            <translation>Фото: {names}</translation>
        </message>
        <message>
            <source>Programs that read IPTC-IIM alone: it holds {limit} bytes of this.</source>
            <translation>Для програм, що читають лише IPTC-IIM: там вміщається {limit} байтів.</translation>
        </message>
        <message numerus="yes">
            <source>Remove from %Ln photos</source>
            <translation>
                <numerusform>Прибрати з %Ln знімка</numerusform>
                <numerusform>Прибрати з %Ln знімків</numerusform>
                <numerusform>Прибрати з %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>субота</translation>
        </message>
        <message>
            <source>Saved to the sidecar only</source>
            <translation>Пишеться лише в супутник</translation>
        </message>
        <message numerus="yes">
            <source>Select the %Ln that have it</source>
            <translation>
                <numerusform>Виділити %Ln, де воно є</numerusform>
                <numerusform>Виділити %Ln, де воно є</numerusform>
                <numerusform>Виділити %Ln, де воно є</numerusform>
            </translation>
        </message>
        <message>
            <source>Select these</source>
            <translation>Виділити ці</translation>
        </message>
        <message>
            <source>Show values</source>
            <translation>Показати значення</translation>
        </message>
        <message>
            <source>Show values of {field}</source>
            <translation>Показати значення: {field}</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Супутник</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>Усе ще правильно</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>неділя</translation>
        </message>
        <message>
            <source>Take each camera's date</source>
            <translation>Взяти дату кожної камери</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Взяти</translation>
        </message>
        <message>
            <source>Take the camera's</source>
            <translation>Взяти з камери</translation>
        </message>
        <message>
            <source>Take the camera's date {date}</source>
            <translation>Взяти дату камери {date}</translation>
        </message>
        <message>
            <source>The photo keeps “{value}”.</source>
            <translation>У знімку лишається «{value}».</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Це вікно</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>четвер</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>вівторок</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>середа</translation>
        </message>
        <message>
            <source>all</source>
            <translation>усі</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>і ще {count}</translation>
        </message>
        <message>
            <source>camera says the same</source>
            <translation>камера каже те саме</translation>
        </message>
        <message>
            <source>camera says {date}</source>
            <translation>за камерою {date}</translation>
        </message>
        <message>
            <source>e.g. {example}</source>
            <translation>напр. {example}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>in {count} of {total} photos</source>
            <translation>у {count} з {total} знімків</translation>
        </message>
        <message>
            <source>no translations</source>
            <translation>немає перекладів</translation>
        </message>
        <message>
            <source>not a date yet</source>
            <translation>поки не дата</translation>
        </message>
        <message>
            <source>old readers: {cut}</source>
            <translation>старі програми: {cut}</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>старіше за основний текст</translation>
        </message>
        <message>
            <source>older than this text: {languages}</source>
            <translation>старіше за цей текст: {languages}</translation>
        </message>
        <message>
            <source>one, or several with ; between</source>
            <translation>одне або кілька через ;</translation>
        </message>
        <message>
            <source>or 6 March 2022, 6.3.22 14:02, yesterday</source>
            <translation>або 6 березня 2022, 6.3.22 14:02, учора</translation>
        </message>
        <message>
            <source>will be emptied</source>
            <translation>буде очищено</translation>
        </message>
        <message>
            <source>{count} of them cannot be read</source>
            <translation>{count} з них не читаються</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} з {total}</translation>
        </message>
        <message>
            <source>{entry}, in {count} of {total} photos</source>
            <translation>{entry}, у {count} з {total} знімків</translation>
        </message>
        <message>
            <source>{homes} disagree</source>
            <translation>Розходяться: {homes}</translation>
        </message>
        <message>
            <source>{languages} missing</source>
            <translation>немає: {languages}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} і {last}</translation>
        </message>
        <message>
            <source>{size} / {limit} bytes</source>
            <translation>{size} / {limit} байтів</translation>
        </message>
        <message>
            <source>{way}: how it is put into {field}</source>
            <translation>{way}: як це потрапить у поле «{field}»</translation>
        </message>
    </context>
    <context>
        <name>FormHeader</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Наступний знімок</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Попередній знімок</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>Дві мови поруч</translation>
        </message>
    </context>
    <context>
        <name>FormPages</name>
        <message>
            <source>Select a photo</source>
            <translation>Виберіть знімок</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Nothing found that may be meant</source>
            <translation>Схожих слів не знайдено</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message numerus="yes">
            <source>%Ln photographers</source>
            <translation>
                <numerusform>%Ln фотограф</numerusform>
                <numerusform>%Ln фотографи</numerusform>
                <numerusform>%Ln фотографів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 знімок</translation>
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
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Знімок</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>Стане</translation>
        </message>
    </context>
    <context>
        <name>HitsTable</name>
        <message>
            <source>Hits</source>
            <translation>Знайдене</translation>
        </message>
    </context>
    <context>
        <name>HoldDialog</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Чому</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Притримати</translation>
        </message>
        <message numerus="yes">
            <source>Hold %Ln photos</source>
            <translation>
                <numerusform>Притримати %Ln знімок</numerusform>
                <numerusform>Притримати %Ln знімки</numerusform>
                <numerusform>Притримати %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold {name}</source>
            <translation>Притримати {name}</translation>
        </message>
        <message>
            <source>They are neither checked nor cleared until somebody opens them again.</source>
            <translation>Доки хтось знову не відкриє їх, їх не можна ні перевірити, ні дозволити.</translation>
        </message>
        <message>
            <source>Why they are held</source>
            <translation>Чому притримано</translation>
        </message>
        <message>
            <source>for example: ask the family first</source>
            <translation>наприклад: спершу спитати родину</translation>
        </message>
    </context>
    <context>
        <name>InTheWay</name>
        <message>
            <source>Nothing keeps the set at the desk.</source>
            <translation>Знімання ніщо не затримує.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Знімання</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more: the credit check shows them all</source>
            <translation>
                <numerusform>і ще %Ln: усі показує перевірка</numerusform>
                <numerusform>і ще %Ln: усі показує перевірка</numerusform>
                <numerusform>і ще %Ln: усі показує перевірка</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insisting</name>
        <message>
            <source>It carries content credentials: a signature by which everybody can check where the picture comes from and that nobody has changed it since. Writing anything into the file makes that signature invalid, and it cannot be made valid again. The sidecar holds the credits without touching the photo.</source>
            <translation>У файлі є Content Credentials — підпис, за яким кожен може перевірити, звідки знімок і що його відтоді не змінювали. Будь-який запис у файл робить його недійсним назавжди. Файл-супутник зберігає авторство, не чіпаючи знімка.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Лишити як є</translation>
        </message>
        <message>
            <source>None of these photos is kept from being written by content credentials.</source>
            <translation>Записові в ці знімки Content Credentials не заважають.</translation>
        </message>
        <message numerus="yes">
            <source>Write into %Ln photos themselves?</source>
            <translation>
                <numerusform>Записати в сам %Ln знімок?</numerusform>
                <numerusform>Записати в самі %Ln знімки?</numerusform>
                <numerusform>Записати в самі %Ln знімків?</numerusform>
            </translation>
        </message>
        <message>
            <source>Write into the photo</source>
            <translation>Записати у знімок</translation>
        </message>
        <message>
            <source>Write into the photo anyway…</source>
            <translation>Усе одно записати у знімок…</translation>
        </message>
        <message>
            <source>Write into the photos</source>
            <translation>Записати у знімки</translation>
        </message>
        <message>
            <source>Write into the photos anyway…</source>
            <translation>Усе одно записати у знімки…</translation>
        </message>
        <message>
            <source>Write into {name} itself?</source>
            <translation>Записати в сам файл {name}?</translation>
        </message>
    </context>
    <context>
        <name>KeyStrip</name>
        <message>
            <source>Enter changes the key, Insert adds one, Delete removes all.</source>
            <translation>Enter змінює клавішу, Insert додає ще одну, Delete прибирає всі.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Залишити</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Apply template 1 to 9</source>
            <translation>Застосувати шаблон 1–9</translation>
        </message>
        <message>
            <source>In the fields</source>
            <translation>У полях</translation>
        </message>
        <message>
            <source>In the list and on the photo</source>
            <translation>У списку й на знімку</translation>
        </message>
        <message>
            <source>apply to all selected photos</source>
            <translation>застосувати до всіх вибраних</translation>
        </message>
        <message>
            <source>caption under the photo, when there is nothing but the photo</source>
            <translation>підпис під знімком, коли видно лише знімок</translation>
        </message>
        <message>
            <source>earlier and later in the story</source>
            <translation>раніше й пізніше у матеріалі</translation>
        </message>
        <message>
            <source>first and last photo</source>
            <translation>перший і останній знімок</translation>
        </message>
        <message>
            <source>next and previous field</source>
            <translation>наступне й попереднє поле</translation>
        </message>
        <message>
            <source>next and previous language</source>
            <translation>наступна й попередня мова</translation>
        </message>
        <message>
            <source>next and previous photo</source>
            <translation>наступний і попередній знімок</translation>
        </message>
        <message>
            <source>nothing but the photo</source>
            <translation>лише знімок</translation>
        </message>
        <message>
            <source>one to one, and back</source>
            <translation>один до одного й назад</translation>
        </message>
        <message>
            <source>photo with this number in its name</source>
            <translation>знімок із цим числом у назві</translation>
        </message>
        <message>
            <source>pin the photo to compare</source>
            <translation>закріпити знімок для порівняння</translation>
        </message>
        <message>
            <source>suggestions</source>
            <translation>підказки</translation>
        </message>
        <message>
            <source>take a suggestion</source>
            <translation>взяти підказку</translation>
        </message>
        <message>
            <source>take back what is not applied</source>
            <translation>скасувати незастосоване</translation>
        </message>
        <message>
            <source>write the caption</source>
            <translation>писати підпис</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Add key…</source>
            <translation>Додати клавішу…</translation>
        </message>
        <message>
            <source>All deeds have their usual keys again, and what was chosen is forgotten.</source>
            <translation>Усі дії знову матимуть звичайні клавіші, а вибране забудеться.</translation>
        </message>
        <message>
            <source>Change key…</source>
            <translation>Змінити клавішу…</translation>
        </message>
        <message>
            <source>Choose a deed and press Enter, then its new key. It is at work at once.</source>
            <translation>Виберіть дію й натисніть Enter, а потім нову клавішу. Вона діє одразу.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Знайти дію чи клавішу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Press the new key for “{deed}”. Esc leaves it as it is.</source>
            <translation>Натисніть нову клавішу для «{deed}». Esc залишить усе як є.</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Прибрати клавіші</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Повернути звичайні</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Повернути всі</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Повернути всі…</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Забрати</translation>
        </message>
        <message>
            <source>The fields know this by the same keys, and so it keeps them.</source>
            <translation>Поля знають це за тими самими клавішами, тому вони лишаються.</translation>
        </message>
        <message>
            <source>These keys are fixed.</source>
            <translation>Ці клавіші незмінні.</translation>
        </message>
        <message>
            <source>{key} belongs to the system. Press another, or Esc.</source>
            <translation>{key} потрібна системі. Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is needed in the fields. Press another, or Esc.</source>
            <translation>{key} потрібна в полях. Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is needed in the list. Press another, or Esc.</source>
            <translation>{key} потрібна в списку. Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is the key of “{deed}”.</source>
            <translation>{key} — клавіша дії «{deed}».</translation>
        </message>
        <message>
            <source>{key} opens a menu. Press another, or Esc.</source>
            <translation>{key} відкриває меню. Натисніть іншу або Esc.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>has text</source>
            <translation>є текст</translation>
        </message>
        <message>
            <source>main</source>
            <translation>осн.</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основний текст</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>немає тексту</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>старіше за основний текст</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>%Ln фотографія має незбережені правки.</numerusform>
                <numerusform>%Ln фотографії мають незбережені правки.</numerusform>
                <numerusform>%Ln фотографій мають незбережені правки.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value.</source>
            <translation>У полі стоїть те, що не може бути його значенням.</translation>
        </message>
        <message>
            <source>It cannot be saved as it stands. Go back to mend it, or discard all that is unsaved.</source>
            <translation>У такому вигляді зберегти не можна. Поверніться й виправте або відкиньте все незбережене.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>Одна фотографія має незбережені правки.</translation>
        </message>
        <message>
            <source>Save them before you go on?</source>
            <translation>Зберегти їх, перш ніж продовжити?</translation>
        </message>
    </context>
    <context>
        <name>LettingPass</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Чому</translation>
        </message>
        <message>
            <source>Let it pass</source>
            <translation>Пропустити</translation>
        </message>
        <message>
            <source>Let pass: {what}</source>
            <translation>Пропущено: {what}</translation>
        </message>
        <message>
            <source>Passes no more: {what}</source>
            <translation>Більше не пропускається: {what}</translation>
        </message>
        <message>
            <source>Why it may pass</source>
            <translation>Чому це можна пропустити</translation>
        </message>
        <message>
            <source>for example: confirmed by the photographer by phone</source>
            <translation>наприклад: фотограф підтвердив телефоном</translation>
        </message>
        <message>
            <source>{name} leaves the desk all the same. Your reason is kept beside it with your name and the time, for just this: once it is changed, it counts no more.</source>
            <translation>{name} усе одно вийде з редакції. Причина зберігається поруч зі знімком, з вашим ім’ям і часом, і лише для цього: якщо це зміниться, вона більше не діє.</translation>
        </message>
    </context>
    <context>
        <name>ListFoot</name>
        <message>
            <source>Photos in a grid</source>
            <translation>Знімки сіткою</translation>
        </message>
        <message>
            <source>Photos in rows</source>
            <translation>Знімки рядками</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Розмір знімків</translation>
        </message>
        <message>
            <source>Size of the pictures (Ctrl and wheel)</source>
            <translation>Розмір знімків (Ctrl і коліща)</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Do not filter by: {words}</source>
            <translation>Не відбирати за: {words}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показати всі</translation>
        </message>
        <message>
            <source>Show only photos in some state</source>
            <translation>Показати лише знімки в певному стані</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показати лише…</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортувати за</translation>
        </message>
        <message>
            <source>date taken</source>
            <translation>за датою зйомки</translation>
        </message>
        <message>
            <source>name</source>
            <translation>за ім’ям</translation>
        </message>
        <message>
            <source>story order</source>
            <translation>як у матеріалі</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>виділено: {count}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} з {all}</translation>
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
            <translation>У полі стоїть те, що не може бути його значенням: це не збережено.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All shortcuts</source>
            <translation>Усі сполучення клавіш</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Зміст</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперед</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Посібник</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Таких слів немає на жодній сторінці.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Сторінка</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Шукати в посібнику</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message numerus="yes">
            <source>%Ln photos are still being read and are left out</source>
            <translation>
                <numerusform>%Ln знімок ще читається, його пропущено</numerusform>
                <numerusform>%Ln знімки ще читаються, їх пропущено</numerusform>
                <numerusform>%Ln знімків ще читаються, їх пропущено</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo is still being read and is left out</source>
            <translation>1 знімок ще читається, його пропущено</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>Застосувати до %Ln знімка</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>Застосувати до одного знімка</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Looking at photo {done} of {total}</source>
            <translation>Дивлюся знімок {done} з {total}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Зупинено. Нічого не змінено.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%Ln photos mended.</source>
            <translation>
                <numerusform>Виправлено %Ln знімок.</numerusform>
                <numerusform>Виправлено %Ln знімки.</numerusform>
                <numerusform>Виправлено %Ln знімків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed meanwhile, and left as they are: %Ln photos.</source>
            <translation>
                <numerusform>Тим часом змінено й залишено як є %Ln знімок.</numerusform>
                <numerusform>Тим часом змінено й залишено як є %Ln знімки.</numerusform>
                <numerusform>Тим часом змінено й залишено як є %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Виправити</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln findings?</source>
            <translation>
                <numerusform>Виправити %Ln зауваження?</numerusform>
                <numerusform>Виправити %Ln зауваження?</numerusform>
                <numerusform>Виправити %Ln зауважень?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln photos</source>
            <translation>
                <numerusform>Виправити %Ln знімок</numerusform>
                <numerusform>Виправити %Ln знімки</numerusform>
                <numerusform>Виправити %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be mended without a doubt.</source>
            <translation>Безсумнівних виправлень немає.</translation>
        </message>
        <message>
            <source>Only what is right without a doubt; one undo takes all of it back.</source>
            <translation>Лише те, що безсумнівно правильне; одне скасування поверне все назад.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>All messages</source>
            <translation>Усі повідомлення</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Показати всі: {count}</translation>
        </message>
        <message>
            <source>Show one</source>
            <translation>Показати одне</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Forget these</source>
            <translation>Забути їх</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Відкрити теку зі знімками</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Відкрити знімки</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографії</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message numerus="yes">
            <source>%Ln new photos.</source>
            <translation>
                <numerusform>%Ln новий знімок.</numerusform>
                <numerusform>%Ln нові знімки.</numerusform>
                <numerusform>%Ln нових знімків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have other names now.</source>
            <translation>
                <numerusform>%Ln знімок має нове ім’я.</numerusform>
                <numerusform>%Ln знімки мають нові імена.</numerusform>
                <numerusform>%Ln знімків мають нові імена.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were changed by other programs.</source>
            <translation>
                <numerusform>Інші програми змінили %Ln знімок.</numerusform>
                <numerusform>Інші програми змінили %Ln знімки.</numerusform>
                <numerusform>Інші програми змінили %Ln знімків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were taken away.</source>
            <translation>
                <numerusform>З теки прибрано %Ln знімок.</numerusform>
                <numerusform>З теки прибрано %Ln знімки.</numerusform>
                <numerusform>З теки прибрано %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new photo: {name}.</source>
            <translation>Новий знімок: {name}.</translation>
        </message>
        <message>
            <source>the file is no longer there; the unsaved edits are kept here</source>
            <translation>файлу більше немає на місці; незбережені зміни зберігаються тут</translation>
        </message>
        <message>
            <source>{name} is no longer there. Its unsaved edits are kept here.</source>
            <translation>{name} більше немає на місці. Незбережені зміни зберігаються тут.</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>{name}: змінено іншою програмою.</translation>
        </message>
        <message>
            <source>{name} was taken away.</source>
            <translation>{name} прибрано з теки.</translation>
        </message>
        <message>
            <source>{name}: another program changed the {fields} too. Yours is kept; saving it will ask.</source>
            <translation>{name}: інша програма теж змінила поля ({fields}). Ваше збережено; під час запису буде запитання.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} тепер називається {new}.</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages as they will be</source>
            <translation>Сторінки, якими вони будуть</translation>
        </message>
    </context>
    <context>
        <name>PanelBar</name>
        <message numerus="yes">
            <source>%Ln photos checked</source>
            <translation>
                <numerusform>Перевірено %Ln знімок</numerusform>
                <numerusform>Перевірено %Ln знімки</numerusform>
                <numerusform>Перевірено %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Blockers and what needs a reason stand in the way.</source>
            <translation>Заважає те, що не можна випускати, і те, що потребує причини.</translation>
        </message>
        <message>
            <source>By photo</source>
            <translation>За знімками</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>За правилами</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Закрити панель</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln safe ones…</source>
            <translation>
                <numerusform>Виправити %Ln безсумнівне…</numerusform>
                <numerusform>Виправити %Ln безсумнівні…</numerusform>
                <numerusform>Виправити %Ln безсумнівних…</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend…</source>
            <translation>Виправити…</translation>
        </message>
        <message>
            <source>Sign off…</source>
            <translation>Підписати…</translation>
        </message>
        <message>
            <source>What the desk demands</source>
            <translation>Чого вимагає редакція</translation>
        </message>
        <message>
            <source>show or hide these</source>
            <translation>показати або сховати</translation>
        </message>
        <message>
            <source>{key} passes over what is hidden</source>
            <translation>{key} минає сховане</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Add at the end</source>
            <translation>Додати в кінець</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Додати на початок</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Choose what is to be pasted into the selected photos. One undo takes it back.</source>
            <translation>Виберіть, що вставити у вибрані знімки. Одне скасування поверне все.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Як</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Що робити з тим, що вже є</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нічого</translation>
        </message>
        <message>
            <source>Nothing can be added to {fields}: pasted only where empty.</source>
            <translation>До цих полів не можна додати ({fields}): вставиться лише де порожньо.</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Лише де порожньо</translation>
        </message>
        <message>
            <source>Paste fields</source>
            <translation>Вставити поля</translation>
        </message>
        <message>
            <source>Pasted fields</source>
            <translation>Вставлення полів</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Замінити те, що є</translation>
        </message>
        <message>
            <source>The selected photos hold all of this already.</source>
            <translation>У вибраних знімках усе це вже є.</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>A person needs a name. “Take out” forgets the person instead.</source>
            <translation>Людині потрібне ім’я. «Прибрати» забуває людину.</translation>
        </message>
        <message>
            <source>Bring back {name}</source>
            <translation>Повернути: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Вивантажити людей</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Вивантажити…</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Завантажити людей</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Завантажити…</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Нова людина</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>People (*.json *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Люди (*.json *.csv *.txt *.tsv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>People (*.json);;Spreadsheet (*.csv);;Code replacements (*.txt)</source>
            <translation>Люди (*.json);;Таблиця (*.csv);;Заміни за кодами (*.txt)</translation>
        </message>
        <message>
            <source>Search in any script: тим finds Timur</source>
            <translation>Пошук будь-яким письмом: tim знайде Тимура</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Пошук людей</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Their names are suggested as you type, in any spelling, and their codes expand.</source>
            <translation>Їхні імена підказуються під час введення в будь-якому написанні, а коди розгортаються.</translation>
        </message>
        <message>
            <source>{found} of {total}</source>
            <translation>{found} з {total}</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>A protected name is marked wherever it stands in a field, and never kept among recent values.</source>
            <translation>Захищене ім’я позначається в будь-якому полі й не зберігається серед недавніх значень.</translation>
        </message>
        <message>
            <source>Camera serial numbers</source>
            <translation>Серійні номери камер</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>E-mail or contact</source>
            <translation>Пошта чи контакт</translation>
        </message>
        <message>
            <source>Name as credited</source>
            <translation>Ім’я, як в авторстві</translation>
        </message>
        <message>
            <source>One a line, in any script; kk: before it names the language</source>
            <translation>По одному в рядку, будь-яким письмом; kk: попереду вказує мову</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Інші написання</translation>
        </message>
        <message>
            <source>Protect this identity</source>
            <translation>Захистити цю особу</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Several with ; between them</source>
            <translation>Кілька через ;</translation>
        </message>
        <message>
            <source>What is typed between two delimiters, such as tn</source>
            <translation>Що вводять між двома знаками, наприклад tn</translation>
        </message>
    </context>
    <context>
        <name>PhotoFindings</name>
        <message numerus="yes">
            <source>%Ln findings</source>
            <translation>
                <numerusform>%Ln зауваження</numerusform>
                <numerusform>%Ln зауваження</numerusform>
                <numerusform>%Ln зауважень</numerusform>
            </translation>
        </message>
        <message>
            <source>What the check found of this photo</source>
            <translation>Що перевірка знайшла в цьому знімку</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>у %Ln знімку</numerusform>
                <numerusform>у %Ln знімках</numerusform>
                <numerusform>у %Ln знімках</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>в 1 знімку</translation>
        </message>
        <message>
            <source>{findings} {photos}: show them</source>
            <translation>{findings} {photos}. Показати</translation>
        </message>
    </context>
    <context>
        <name>PhotoList</name>
        <message>
            <source>{row} of {all}</source>
            <translation>{row} з {all}</translation>
        </message>
    </context>
    <context>
        <name>PhotoRows</name>
        <message>
            <source>No photo fits this filter.</source>
            <translation>Під цей фільтр не підходить жоден знімок.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографії</translation>
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
            <translation>не читається</translation>
        </message>
        <message>
            <source>caption in {languages}</source>
            <translation>підпис: {languages}</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>змінено після перевірки</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>перевірено</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>дозволено</translation>
        </message>
        <message>
            <source>held</source>
            <translation>притримано</translation>
        </message>
        <message>
            <source>missing: {languages}</source>
            <translation>немає: {languages}</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>немає підпису</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>немає авторства</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ще не збережено</translation>
        </message>
        <message>
            <source>older than the original: {languages}</source>
            <translation>старіше за оригінал: {languages}</translation>
        </message>
        <message>
            <source>only the sidecar is written</source>
            <translation>пишеться лише супутник</translation>
        </message>
        <message>
            <source>read with a warning</source>
            <translation>прочитано з попередженням</translation>
        </message>
        <message>
            <source>the check found: {severity}</source>
            <translation>перевірка знайшла: {severity}</translation>
        </message>
        <message>
            <source>the file says different things in different places</source>
            <translation>у різних місцях файлу сказано різне</translation>
        </message>
    </context>
    <context>
        <name>Popup</name>
        <message>
            <source>Suggestions</source>
            <translation>Підказки</translation>
        </message>
        <message>
            <source>Tab or Enter takes it · Esc keeps what is typed</source>
            <translation>Tab чи Enter — взяти · Esc — лишити введене</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>A folder opens sorted by</source>
            <translation>Тека відкривається за порядком</translation>
        </message>
        <message>
            <source>As it was last</source>
            <translation>Як минулого разу</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>У редакції</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Кольори</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content Credentials</translation>
        </message>
        <message>
            <source>Credits always beside the photo</source>
            <translation>Авторство завжди поруч зі знімком</translation>
        </message>
        <message>
            <source>Credits beside the photo; offer to write into it</source>
            <translation>Авторство поруч; пропонувати запис</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темні</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Дата зйомки</translation>
        </message>
        <message>
            <source>Dictionaries found: {languages}</source>
            <translation>Знайдено словники: {languages}</translation>
        </message>
        <message>
            <source>Forget what was typed before</source>
            <translation>Забути набране раніше</translation>
        </message>
        <message>
            <source>Forget which folders were opened</source>
            <translation>Забути, які теки відкривали</translation>
        </message>
        <message>
            <source>How the window looks</source>
            <translation>Який вигляд має вікно</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Клавіші…</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Мова вікна</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світлі</translation>
        </message>
        <message>
            <source>Mark words that no dictionary knows</source>
            <translation>Позначати слова, яких немає в словниках</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я файлу</translation>
        </message>
        <message>
            <source>No hunspell dictionary was found.</source>
            <translation>Словників hunspell не знайдено.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографії</translation>
        </message>
        <message>
            <source>Photos with content credentials carry a signature that any change of the file makes invalid: their credits stand in a file beside them.</source>
            <translation>Знімки з Content Credentials мають підпис, який зламає будь-яка зміна файлу: їхнє авторство зберігається у файлі поруч.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Розмір тексту</translation>
        </message>
        <message>
            <source>Story order</source>
            <translation>Порядок матеріалу</translation>
        </message>
        <message>
            <source>The check demands</source>
            <translation>Чого вимагає перевірка</translation>
        </message>
        <message>
            <source>The language changes when captioner is opened again.</source>
            <translation>Мова зміниться, коли captioner відкриють знову.</translation>
        </message>
        <message>
            <source>Typing</source>
            <translation>Набір тексту</translation>
        </message>
        <message>
            <source>What is remembered</source>
            <translation>Що запам’ятовується</translation>
        </message>
        <message>
            <source>What you mark, sign off and let pass is kept under this name.</source>
            <translation>Під цим іменем зберігається те, що ви позначаєте, підписуєте й пропускаєте.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше ім’я</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Зупиняю…</translation>
        </message>
    </context>
    <context>
        <name>Projector</name>
        <message>
            <source>Opening…</source>
            <translation>Відкриваю…</translation>
        </message>
    </context>
    <context>
        <name>ProofPane</name>
        <message>
            <source>Text as it will be</source>
            <translation>Текст, яким він буде</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Copy {done} of {total}</source>
            <translation>Копія {done} з {total}</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Що заважає</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is published while %Ln photos cannot be read.</source>
            <translation>
                <numerusform>Нічого не публікується, поки %Ln фотографію не можна прочитати.</numerusform>
                <numerusform>Нічого не публікується, поки %Ln фотографії не можна прочитати.</numerusform>
                <numerusform>Нічого не публікується, поки %Ln фотографій не можна прочитати.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is published while one photo cannot be read.</source>
            <translation>Нічого не публікується, поки одну фотографію не можна прочитати.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Відкрити список</translation>
        </message>
        <message numerus="yes">
            <source>Publish %Ln photos</source>
            <translation>
                <numerusform>Опублікувати %Ln фотографію</numerusform>
                <numerusform>Опублікувати %Ln фотографії</numerusform>
                <numerusform>Опублікувати %Ln фотографій</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish 1 photo</source>
            <translation>Опублікувати 1 фотографію</translation>
        </message>
        <message>
            <source>Publish copies</source>
            <translation>Опублікувати копії</translation>
        </message>
        <message>
            <source>Small copies with every right and no danger. The originals stay as they are.</source>
            <translation>Невеликі копії з усіма правами й без небезпечних даних. Оригінали лишаються як є.</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>%Ln фотографія має незбережені правки.</numerusform>
                <numerusform>%Ln фотографії мають незбережені правки.</numerusform>
                <numerusform>%Ln фотографій мають незбережені правки.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: mend it first.</source>
            <translation>В одному з полів стоїть те, що не може бути його значенням: спершу виправте.</translation>
        </message>
        <message>
            <source>A set is published, the photos of one folder: open that folder.</source>
            <translation>Публікується знімання, фотографії однієї теки: відкрийте цю теку.</translation>
        </message>
        <message>
            <source>Not everything could be saved: nothing was published.</source>
            <translation>Не все вдалося зберегти: нічого не опубліковано.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>Одна фотографія має незбережені правки.</translation>
        </message>
        <message>
            <source>Publish copies</source>
            <translation>Опублікувати копії</translation>
        </message>
        <message>
            <source>Stopped: nothing was published.</source>
            <translation>Зупинено: нічого не опубліковано.</translation>
        </message>
        <message>
            <source>The photos are still being read and checked: try again in a moment.</source>
            <translation>Фотографії ще читаються й перевіряються: спробуйте за мить.</translation>
        </message>
        <message>
            <source>What is published is what is saved. Save them first?</source>
            <translation>Публікується те, що збережено. Спершу зберегти?</translation>
        </message>
        <message>
            <source>captioner made a mistake: look at what is in the folder before it is used.</source>
            <translation>captioner помилився: подивіться, що в теці, перш ніж цим користуватися.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>HDR gain map</source>
            <translation>карта підсилення HDR</translation>
        </message>
        <message>
            <source>coordinates of where it was taken</source>
            <translation>координати місця знімання</translation>
        </message>
        <message>
            <source>depth map</source>
            <translation>карта глибини</translation>
        </message>
        <message>
            <source>film around the photo</source>
            <translation>відео навколо знімка</translation>
        </message>
        <message>
            <source>further pictures</source>
            <translation>інші знімки</translation>
        </message>
        <message>
            <source>name of a computer or phone</source>
            <translation>ім’я комп’ютера або телефона</translation>
        </message>
        <message>
            <source>number of the picture in the camera</source>
            <translation>номер знімка в камері</translation>
        </message>
        <message>
            <source>owner of the camera</source>
            <translation>власник камери</translation>
        </message>
        <message>
            <source>serial number of the camera</source>
            <translation>серійний номер камери</translation>
        </message>
        <message>
            <source>serial number of the lens</source>
            <translation>серійний номер об’єктива</translation>
        </message>
        <message>
            <source>somebody’s folder</source>
            <translation>чиясь тека</translation>
        </message>
        <message>
            <source>thumbnail</source>
            <translation>мініатюра</translation>
        </message>
        <message>
            <source>thumbnail in XMP</source>
            <translation>мініатюра в XMP</translation>
        </message>
        <message>
            <source>thumbnail in the content credentials</source>
            <translation>мініатюра в посвідченні вмісту</translation>
        </message>
        <message>
            <source>thumbnail of Photoshop</source>
            <translation>мініатюра Photoshop</translation>
        </message>
    </context>
    <context>
        <name>ReadBox</name>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message numerus="yes">
            <source>%Ln pictures in the text</source>
            <translation>
                <numerusform>знімків у тексті: %Ln</numerusform>
                <numerusform>знімків у тексті: %Ln</numerusform>
                <numerusform>знімків у тексті: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a credit</source>
            <translation>
                <numerusform>з авторством: %Ln</numerusform>
                <numerusform>з авторством: %Ln</numerusform>
                <numerusform>з авторством: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автори</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Дата публікації</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата події</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Нічого не знайдено.</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Зараз: {text}</translation>
        </message>
        <message>
            <source>Only what is ticked goes into the story.</source>
            <translation>До матеріалу потрапить лише позначене.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Take what is ticked</source>
            <translation>Взяти позначене</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Текст матеріалу</translation>
        </message>
        <message>
            <source>What the text says</source>
            <translation>Що каже текст</translation>
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
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Choose which of them to take back; they are then unsaved edits as before. The others are kept for 30 days: Edit, Bring back edits thrown away.</source>
            <translation>Виберіть, які повернути: вони знову стануть незбереженими змінами. Решта зберігається 30 днів: «Зміни», «Повернути відкинуті зміни».</translation>
        </message>
        <message>
            <source>Nothing was thrown away of these photos in the last 30 days.</source>
            <translation>За останні 30 днів для цих знімків нічого не відкидали.</translation>
        </message>
        <message>
            <source>These edits were thrown away</source>
            <translation>Ці зміни було відкинуто</translation>
        </message>
        <message>
            <source>captioner ended before these edits were saved</source>
            <translation>captioner завершився, не зберігши цих змін</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>It was changed on the disk since. If you take it, saving asks which of both is to stand.</source>
            <translation>Відтоді це змінили на диску. Якщо взяти, під час збереження буде запитання, що лишити.</translation>
        </message>
        <message>
            <source>It was not applied yet. If you take it, it waits in its box once more.</source>
            <translation>Цього ще не застосовано. Якщо взяти, текст знову чекатиме у своєму полі.</translation>
        </message>
        <message>
            <source>On the disk now</source>
            <translation>Тепер на диску</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Було</translation>
        </message>
        <message numerus="yes">
            <source>{field}, for %Ln photos</source>
            <translation>
                <numerusform>{field}, для %Ln знімка</numerusform>
                <numerusform>{field}, для %Ln знімків</numerusform>
                <numerusform>{field}, для %Ln знімків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нічого</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln edits</source>
            <translation>
                <numerusform>Взяти %Ln зміну</numerusform>
                <numerusform>Взяти %Ln зміни</numerusform>
                <numerusform>Взяти %Ln змін</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 edit</source>
            <translation>Взяти 1 зміну</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Відкинути</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Незбережені зміни</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits</source>
            <translation>
                <numerusform>і ще %Ln зміна</numerusform>
                <numerusform>і ще %Ln зміни</numerusform>
                <numerusform>і ще %Ln змін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits; what was changed on the disk since is not among them</source>
            <translation>
                <numerusform>і ще %Ln зміна; зміненого відтоді на диску серед них немає</numerusform>
                <numerusform>і ще %Ln зміни; зміненого відтоді на диску серед них немає</numerusform>
                <numerusform>і ще %Ln змін; зміненого відтоді на диску серед них немає</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Identity protected: {names}. Not to be named in what is published.</source>
            <translation>Особу захищено: {names}. Не називати в публікованому.</translation>
        </message>
        <message>
            <source>Not a known code: {codes}</source>
            <translation>Невідомий код: {codes}</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message numerus="yes">
            <source>%Ln cannot be replaced: the result would be no value</source>
            <translation>
                <numerusform>%Ln не можна замінити: вийшло б не значення</numerusform>
                <numerusform>%Ln не можна замінити: вийшли б не значення</numerusform>
                <numerusform>%Ln не можна замінити: вийшли б не значення</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>знайдено %Ln місце</numerusform>
                <numerusform>знайдено %Ln місця</numerusform>
                <numerusform>знайдено %Ln місць</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>знайдено 1 місце</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Every hit is listed before anything is changed; what is ticked is replaced, and one undo takes it back.</source>
            <translation>Усе знайдене показано до заміни; заміниться позначене, й одне скасування поверне все.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Знайти й замінити</translation>
        </message>
        <message>
            <source>Groups of it are put in by \1, \2, …</source>
            <translation>Групи вставляються через \1, \2, …</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>З урахуванням регістру</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нічого</translation>
        </message>
        <message>
            <source>Nothing is found.</source>
            <translation>Нічого не знайдено.</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярний вираз</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Замінити на</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %Ln photos</source>
            <translation>
                <numerusform>Замінити в %Ln знімку</numerusform>
                <numerusform>Замінити в %Ln знімках</numerusform>
                <numerusform>Замінити в %Ln знімках</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace in 1 photo</source>
            <translation>Замінити в 1 знімку</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Слово цілком</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>у %Ln знімку</numerusform>
                <numerusform>у %Ln знімках</numerusform>
                <numerusform>у %Ln знімках</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>в 1 знімку</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основний текст</translation>
        </message>
        <message>
            <source>“{wanted}” replaced</source>
            <translation>Заміна «{wanted}»</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%Ln photos saved.</source>
            <translation>
                <numerusform>Збережено %Ln знімок.</numerusform>
                <numerusform>Збережено %Ln знімки.</numerusform>
                <numerusform>Збережено %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {done} of {total} photos…</source>
            <translation>Читаю {done} з {total}…</translation>
        </message>
        <message>
            <source>Saving {done} of {total} photos…</source>
            <translation>Зберігаю {done} з {total}…</translation>
        </message>
        <message>
            <source>Stopped. {saved} saved, {left} not.</source>
            <translation>Зупинено. Збережено: {saved}, не збережено: {left}.</translation>
        </message>
        <message>
            <source>captioner made a mistake ({kind}). What you typed is still here: save it and start anew.</source>
            <translation>captioner помилився ({kind}). Введене на місці: збережіть і запустіть програму знову.</translation>
        </message>
        <message>
            <source>{folder} is there again.</source>
            <translation>{folder} знову на місці.</translation>
        </message>
        <message>
            <source>{name}: another program had changed the {fields}; that is kept.</source>
            <translation>{name}: інша програма змінила поля ({fields}); її зміну збережено.</translation>
        </message>
        <message>
            <source>{reason} What is here stays, and the window looks again until it is back.</source>
            <translation>{reason} Усе, що тут, лишається; вікно перевіряє знову, доки тека не повернеться.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A caption tells another day than the date field. One of the two is wrong. A single day may be the time zone, and is only hinted at; where the file tells its offset from UTC and the place is known, the place's own clocks decide. Of several dates in a caption one has to fit.</source>
            <translation>Підпис називає інший день, ніж поле дати. Одне з двох хибне. Різниця в один день може бути через часовий пояс, про неї лише натякають; якщо файл каже про зсув від UTC і місце відоме, вирішує годинник цього місця. Якщо в підписі кілька дат, збігтися має одна.</translation>
        </message>
        <message>
            <source>A city, a country or another place is spelled in two ways on the photos of one set. Who looks for one of them does not find the other. The same place in another script or language is no other spelling: Алматы and Almaty are both right.</source>
            <translation>Місто, країну чи інше місце написано на знімках одного набору двома способами. Хто шукає одне, не знайде іншого. Те саме місце іншою мовою чи абеткою — не інше написання: «Алматы» та Almaty правильні обидва.</translation>
        </message>
        <message>
            <source>A language that the story, or your desk, wants captions in has none for this picture.</source>
            <translation>Мовою, якою матеріал або редакція хоче підписів, у цього знімка підпису немає.</translation>
        </message>
        <message>
            <source>A name is written in capitals only, or in small letters only. Names are printed as they stand. An artist or a company that is really written so is known once it stands in the list of people.</source>
            <translation>Ім’я написано самими великими або самими малими літерами. Імена друкуються так, як вони стоять. Митця чи фірму, які справді так пишуться, внесіть до списку людей.</translation>
        </message>
        <message>
            <source>A photographer is known, but in another spelling or script than the one that stands here. One person in two spellings is two people for whoever searches, and for readers. The main form is the one in the list of people; the story’s byline, and the form for the story’s language, are right as well.</source>
            <translation>Фотограф відомий, але тут його ім’я в іншому написанні чи абетці. Одна людина у двох написаннях — це дві людини і для пошуку, і для читачів. Основна форма — та, що у списку людей; автори матеріалу й форма для його мови теж правильні.</translation>
        </message>
        <message>
            <source>A photographer’s name is nearly a known one: perhaps misspelled, perhaps somebody else’s. The program cannot know, and never changes such a name by itself. Once both names stand in the list of people, or one as the other’s variant, it asks no more.</source>
            <translation>Ім’я фотографа майже збігається з відомим: може бути, описка, а може бути, інша людина. Програма цього знати не може й ніколи не змінює таке ім’я сама. Коли у списку людей є обидва імені або одне записане як варіант другого, вона більше не питає.</translation>
        </message>
        <message>
            <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
            <translation>Лапки або дужку відкрито й не закрито або закрито, але не відкрито.</translation>
        </message>
        <message>
            <source>A surname stands here that may be that of somebody whose identity is to be protected. It may also be somebody else of that surname, a street or a common word: look who is meant. People of the same surname who may be named are told apart by their full names once they stand in the list of people.</source>
            <translation>Тут стоїть прізвище, яке може належати людині, ім’я якої треба приховувати. Це може бути й однофамілець, вулиця або звичайне слово: подивіться, про кого йдеться. Однофамільців, яких називати можна, програма відрізняє за повним ім’ям, якщо їх внесено до списку людей.</translation>
        </message>
        <message>
            <source>A word such as “handout”, “staff”, “unknown” or “-” stands where a name should. It looks like a credit, and credits nobody. Find out who took the picture; where nobody can tell, write who gave it to the desk. A person or an agency that is really called so is known once it stands in the list of people.</source>
            <translation>Там, де має бути ім’я, стоїть слово на зразок «handout», «staff», «unknown» чи «-». Схоже на авторство, а не названо нікого. Дізнайтеся, хто знімав; якщо ніхто не скаже, напишіть, хто передав знімок редакції. Людину чи агентство, які справді так звуться, внесіть до списку людей.</translation>
        </message>
        <message>
            <source>A word such as “today” or “yesterday” stands in a caption. It is wrong the day after. Write the date.</source>
            <translation>У підписі стоїть слово на зразок «сьогодні» чи «вчора». Наступного дня воно хибне. Напишіть дату.</translation>
        </message>
        <message>
            <source>AI generated</source>
            <translation>Створено ШІ</translation>
        </message>
        <message>
            <source>All photos of one camera are dated days or years away from those of all other cameras. The clock of that camera was off; the dates of all its photos can be moved together. Photos are believed whose captions, or whose story, tell the same day.</source>
            <translation>Усі знімки однієї камери датовано на дні чи роки осторонь від знімків усіх інших камер. Годинник цієї камери збився; дати всіх її знімків можна зсунути разом. Знімкам, у яких той самий день називає підпис чи матеріал, програма вірить.</translation>
        </message>
        <message>
            <source>Alt text missing</source>
            <translation>Немає альтернативного тексту</translation>
        </message>
        <message>
            <source>An agency, or whom the picture was made for, stands in the photographer field beside the name. The photographer field holds the name alone. Name and agency together, such as X/AFP or X for Y, belong into the credit line.</source>
            <translation>У полі «Фотограф» поруч з іменем стоїть агентство або той, для кого знімали. У цьому полі має бути лише ім’я. Ім’я разом з агентством, наприклад «X/AFP» чи «X для Y», пишуть у рядку авторства.</translation>
        </message>
        <message>
            <source>Another program changed fields of the file since it was last saved here. Look whether you agree. Where the same field was changed here as well, nothing is written before you choose which of the two is to stand.</source>
            <translation>Відколи файл зберігали тут, його поля змінила інша програма. Подивіться, чи ви згодні. Якщо те саме поле змінили й тут, нічого не запишеться, поки ви не виберете, що лишити.</translation>
        </message>
        <message>
            <source>Blanks stand where none belong, or none where one belongs: two in a row, one before a comma, none after it.</source>
            <translation>Пробіли стоять там, де не треба, або їх немає там, де треба: два поспіль, пробіл перед комою, немає пробілу після неї.</translation>
        </message>
        <message>
            <source>Blocks disagree</source>
            <translation>Блоки розходяться</translation>
        </message>
        <message>
            <source>Byline unused</source>
            <translation>Автор без знімків</translation>
        </message>
        <message>
            <source>Camera artist differs</source>
            <translation>Камера називає іншого</translation>
        </message>
        <message>
            <source>Camera clock default</source>
            <translation>Годинник камери не налаштовано</translation>
        </message>
        <message>
            <source>Camera clock off</source>
            <translation>Годинник камери йде неправильно</translation>
        </message>
        <message>
            <source>Camera of another</source>
            <translation>Чужа камера</translation>
        </message>
        <message>
            <source>Caption camera default</source>
            <translation>Підпис від камери</translation>
        </message>
        <message>
            <source>Caption is file name</source>
            <translation>Замість підпису ім’я файлу</translation>
        </message>
        <message>
            <source>Caption long</source>
            <translation>Довгий підпис</translation>
        </message>
        <message>
            <source>Caption missing</source>
            <translation>Немає підпису</translation>
        </message>
        <message>
            <source>Caption placeholder</source>
            <translation>Заготовка замість підпису</translation>
        </message>
        <message>
            <source>Caption repeated</source>
            <translation>Повтор підпису</translation>
        </message>
        <message>
            <source>Caption short</source>
            <translation>Короткий підпис</translation>
        </message>
        <message>
            <source>Caption without place</source>
            <translation>Підпис без місця</translation>
        </message>
        <message>
            <source>Caption without year</source>
            <translation>Підпис без року</translation>
        </message>
        <message>
            <source>Changed on disk</source>
            <translation>Змінено на диску</translation>
        </message>
        <message>
            <source>Characters that nobody sees stand in the text: of width zero, soft hyphens, marks of direction. They come along with what is copied from web pages, and break searches and lines.</source>
            <translation>У тексті є знаки, яких ніхто не бачить: нульової ширини, м’які переноси, знаки напрямку. Вони приходять із текстом, скопійованим із вебсторінок, і ламають пошук та рядки.</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content Credentials</translation>
        </message>
        <message>
            <source>Copyright missing</source>
            <translation>Немає знака авторських прав</translation>
        </message>
        <message>
            <source>Copyright year</source>
            <translation>Рік авторських прав</translation>
        </message>
        <message>
            <source>Country unknown</source>
            <translation>Країна невідома</translation>
        </message>
        <message>
            <source>Credit copyright sign</source>
            <translation>Знак © в авторстві</translation>
        </message>
        <message>
            <source>Credit differs from caption</source>
            <translation>Авторство розходиться з підписом</translation>
        </message>
        <message>
            <source>Credit differs from story</source>
            <translation>Авторство розходиться з матеріалом</translation>
        </message>
        <message>
            <source>Credit form</source>
            <translation>Форма авторства</translation>
        </message>
        <message>
            <source>Credit missing</source>
            <translation>Немає авторства</translation>
        </message>
        <message>
            <source>Credit placeholder</source>
            <translation>Авторство без імені</translation>
        </message>
        <message>
            <source>Credit repeated in caption</source>
            <translation>Авторство повторено в підписі</translation>
        </message>
        <message>
            <source>Date after publication</source>
            <translation>Дата після публікації</translation>
        </message>
        <message>
            <source>Date ambiguous</source>
            <translation>Дату можна зрозуміти по-різному</translation>
        </message>
        <message>
            <source>Date differs from caption</source>
            <translation>Дата розходиться з підписом</translation>
        </message>
        <message>
            <source>Date in future</source>
            <translation>Дата в майбутньому</translation>
        </message>
        <message>
            <source>Date missing</source>
            <translation>Немає дати</translation>
        </message>
        <message>
            <source>Every picture says what it shows: who, what, where and when. Without a caption it is not published.</source>
            <translation>Кожен знімок каже, що на ньому: хто, що, де й коли. Без підпису його не публікують.</translation>
        </message>
        <message>
            <source>HDR gain map</source>
            <translation>Карта підсилення HDR</translation>
        </message>
        <message>
            <source>HTML in text</source>
            <translation>Розмітка в тексті</translation>
        </message>
        <message>
            <source>Handout without terms</source>
            <translation>Роздавання без умов</translation>
        </message>
        <message>
            <source>Headline repeats caption</source>
            <translation>Заголовок повторює підпис</translation>
        </message>
        <message>
            <source>Hidden images</source>
            <translation>Приховані зображення</translation>
        </message>
        <message>
            <source>IIM cut</source>
            <translation>IPTC обрізано</translation>
        </message>
        <message>
            <source>IIM not UTF-8</source>
            <translation>IPTC не в UTF-8</translation>
        </message>
        <message>
            <source>Invisible characters</source>
            <translation>Невидимі знаки</translation>
        </message>
        <message>
            <source>Job title without photographer</source>
            <translation>Посада без фотографа</translation>
        </message>
        <message>
            <source>Language default</source>
            <translation>Основна мова</translation>
        </message>
        <message>
            <source>Language missing</source>
            <translation>Немає мови</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters stand in one word, such as a Latin A in Aлматы. It looks right, and no search finds it. Words such as IT-компания are not meant.</source>
            <translation>В одному слові стоять латинські й кириличні літери, наприклад латинська A у слові Aлматы. Виглядає правильно, але жоден пошук його не знайде. Слова на зразок «IT-компанія» не маються на увазі.</translation>
        </message>
        <message>
            <source>Letters are written in parts, such as й as и with a mark, which some programs take for others.</source>
            <translation>Літери записано частинами, наприклад й як и зі значком; деякі програми приймають їх за інші літери.</translation>
        </message>
        <message>
            <source>Location in file</source>
            <translation>Місце у файлі</translation>
        </message>
        <message>
            <source>Mixed scripts</source>
            <translation>Змішане письмо</translation>
        </message>
        <message>
            <source>Mojibake</source>
            <translation>Спотворений текст</translation>
        </message>
        <message>
            <source>Name case</source>
            <translation>Регістр імені</translation>
        </message>
        <message>
            <source>Name spelled differently</source>
            <translation>Ім’я пишеться по-різному</translation>
        </message>
        <message>
            <source>Neither the caption nor the date field tells the year. Pictures are found again after years, when nobody remembers. A desk may want the year in the caption itself.</source>
            <translation>Рік не названо ні в підписі, ні в полі дати. Знімки знаходять через роки, коли вже ніхто не пам’ятає. Редакція може вимагати рік у самому підписі.</translation>
        </message>
        <message>
            <source>Neither the caption nor the place fields tell where the picture was taken. Write the place into the caption, or city and country into their fields, as your desk does it.</source>
            <translation>Ні підпис, ні поля місця не кажуть, де зроблено знімок. Напишіть місце в підписі або місто й країну в їхніх полях, як заведено в редакції.</translation>
        </message>
        <message>
            <source>Neither the date field nor a caption tells when the picture was taken. Without a date nobody can say whether a picture shows what its story tells. A year is enough; of an old picture that is often all that is known.</source>
            <translation>Ні поле дати, ні підпис не кажуть, коли зроблено знімок. Без дати ніхто не скаже, чи на знімку те, про що матеріал. Досить року; про старий знімок часто більше нічого й не відомо.</translation>
        </message>
        <message>
            <source>Nobody is credited: neither a photographer nor a credit line is told. Every picture names who took it, or it is not published. Whatever tells who that was is offered with its reason: the story, the end of the caption, the camera, the photos taken beside it.</source>
            <translation>Нікого не вказано: немає ні фотографа, ні рядка авторства. Біля кожного знімка названо того, хто його зробив, інакше його не публікують. Усе, що про це говорить, пропонується з поясненням: матеріал, кінець підпису, камера, знімки, зроблені поруч.</translation>
        </message>
        <message>
            <source>Not NFC</source>
            <translation>Розкладені літери</translation>
        </message>
        <message>
            <source>Of texts in several languages one is the main one (x-default): programs that do not ask for a language show it. It has to be there, to stand first, and to be the text in the story's main language. Else readers get the caption in another language, or none.</source>
            <translation>З текстів кількома мовами один основний (x-default): його показують програми, які не питають про мову. Він має бути, стояти першим і збігатися з текстом основною мовою матеріалу. Інакше читачі отримають підпис іншою мовою або не отримають ніякого.</translation>
        </message>
        <message>
            <source>One entry of the photographer field holds the names of several people. Each photographer is an entry of their own; else archives and other programs take all the names for one person’s. A company with several names, such as Smith &amp; Sons, is one entry.</source>
            <translation>В одному записі поля «Фотограф» стоять імена кількох людей. У кожного фотографа свій запис, інакше архіви й інші програми приймуть усі імена за одну людину. Фірма з кількома іменами, наприклад Smith &amp; Sons, — один запис.</translation>
        </message>
        <message>
            <source>Person not in caption</source>
            <translation>Немає імені в підписі</translation>
        </message>
        <message>
            <source>Photographer missing</source>
            <translation>Не названо фотографа</translation>
        </message>
        <message>
            <source>Photographer near</source>
            <translation>Схоже ім’я</translation>
        </message>
        <message>
            <source>Photographer not in byline</source>
            <translation>Фотографа немає серед авторів</translation>
        </message>
        <message>
            <source>Photographer several names</source>
            <translation>Кілька імен одразу</translation>
        </message>
        <message>
            <source>Photographer variant</source>
            <translation>Інше написання</translation>
        </message>
        <message>
            <source>Photographer with agency</source>
            <translation>Фотограф разом з агенцією</translation>
        </message>
        <message>
            <source>Place spelled differently</source>
            <translation>Місце написано по-різному</translation>
        </message>
        <message>
            <source>Protected name in story</source>
            <translation>Ім’я під захистом у матеріалі</translation>
        </message>
        <message>
            <source>Protected name near</source>
            <translation>Можливо, названо людину, яку не можна називати</translation>
        </message>
        <message>
            <source>Protected name present</source>
            <translation>Ім’я під захистом</translation>
        </message>
        <message>
            <source>Quotes mixed</source>
            <translation>Різні лапки</translation>
        </message>
        <message>
            <source>Quotes unbalanced</source>
            <translation>Лапка без пари</translation>
        </message>
        <message>
            <source>Relative date</source>
            <translation>Відносна дата</translation>
        </message>
        <message>
            <source>Required field missing</source>
            <translation>Немає обовʼязкового поля</translation>
        </message>
        <message>
            <source>Rights lost</source>
            <translation>Втрачено права</translation>
        </message>
        <message>
            <source>Same picture twice</source>
            <translation>Один знімок двічі</translation>
        </message>
        <message>
            <source>Serial in file</source>
            <translation>Серійний номер у файлі</translation>
        </message>
        <message>
            <source>Several photos have the same caption, word for word. Each picture shows another moment: say which. Frames of one series may share a caption, if your desk wants it so.</source>
            <translation>У кількох знімків той самий підпис, слово в слово. На кожному знімку інша мить: скажіть яка. Кадри однієї серії можуть мати спільний підпис, якщо в редакції так заведено.</translation>
        </message>
        <message>
            <source>Somebody in the story’s byline is credited on no photo of the set. Either photos of theirs are missing or credited to somebody else, or they do not belong into the byline.</source>
            <translation>Когось з авторів матеріалу не вказано на жодному знімку набору. Або його знімків бракує, або їх приписано іншому, або він серед авторів зайвий.</translation>
        </message>
        <message>
            <source>Somebody is listed among the persons shown, and no caption names them. Either the caption lacks a name, or the list holds one too many.</source>
            <translation>Хтось є у списку людей на знімку, але жоден підпис його не називає. Або в підписі бракує імені, або у списку є зайве.</translation>
        </message>
        <message>
            <source>Somebody whose identity is to be protected is named in the file. All fields are searched in all their languages, also what the single blocks of the file say, whose camera it was, and the file’s name. A name in any script or case ending is found, and the surname alone. It can be replaced by the person’s organisation, if the list of people tells one; where it stands in a sentence and there is none, the sentence has to be written anew.</source>
            <translation>У файлі названо людину, ім’я якої треба приховувати. Перевіряються всі поля всіма мовами, усі блоки всередині файлу, власник камери та ім’я файлу. Ім’я знаходиться в будь-якій писемності й у будь-якому відмінку, і прізвище без імені теж. Його можна замінити організацією, якщо вона вказана у списку людей; якщо ім’я стоїть у реченні, а організації немає, речення треба написати заново.</translation>
        </message>
        <message>
            <source>Something stands in the caption that was to be replaced: TK, XXX, ???, [name], lorem ipsum. It would be printed as it is. Write what belongs there.</source>
            <translation>У підписі лишилося те, що збиралися замінити: TK, XXX, ???, [ім’я], lorem ipsum. Так воно й буде надруковано. Напишіть те, що має там стояти.</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Пробіли</translation>
        </message>
        <message>
            <source>Story picture unmatched</source>
            <translation>Знімок матеріалу не знайдено</translation>
        </message>
        <message>
            <source>Tags or entities of web pages stand in the text, such as &lt;b&gt; or &amp;amp;, which readers would see as they are.</source>
            <translation>У тексті стоять теги чи мнемоніки вебсторінок, наприклад &lt;b&gt; або &amp;amp;, і читачі побачать їх як є.</translation>
        </message>
        <message>
            <source>The IPTC block holds less than the field: its old limits cut the text, and some systems read only that block. Credits may take 32 bytes there, which are 16 Cyrillic letters. Shorten the text where the lost part matters.</source>
            <translation>У блоці IPTC менше, ніж у полі: його старі межі обрізали текст, а деякі системи читають лише цей блок. Імені там відведено 32 байти, тобто 16 кириличних літер. Скоротіть текст там, де втрачене важливе.</translation>
        </message>
        <message>
            <source>The IPTC block of the file holds letters beyond the English alphabet, but does not say how they are coded. Many systems still read that block, and guess: a name in Cyrillic may arrive as nonsense. Saving any change in captioner writes it as UTF-8, and says so.</source>
            <translation>У блоці IPTC є літери поза англійською абеткою, але не сказано, як їх закодовано. Багато систем досі читають цей блок і вгадують: ім’я кирилицею може прийти нісенітницею. Зберігши будь-яку зміну, captioner запише його в UTF-8 і скаже про це.</translation>
        </message>
        <message>
            <source>The camera wrote another name into the file than the one that is credited. Photographers set their cameras to write their names, so the camera is often right; but cameras are lent, too. Ask before publishing.</source>
            <translation>Камера записала у файл інше ім’я, ніж указано. Фотографи налаштовують камери писати їхнє ім’я, тож камера часто має рацію; але камери й позичають. Спитайте, перш ніж публікувати.</translation>
        </message>
        <message>
            <source>The caption ends in a credit, such as “Photo by …” or “Фото: …”, that names somebody else than the fields. Both are printed, so one of the two is wrong. Every language of the caption is read, and names are compared across scripts and case endings.</source>
            <translation>Підпис закінчується вказівкою автора, наприклад «Photo by …» або «Фото: …», і називає не того, кого вказано в полях. Друкується і те, і те, отже одне з двох хибне. Читаються підписи всіма мовами, імена порівнюються крізь абетки й відмінки.</translation>
        </message>
        <message>
            <source>The caption ends in the same credit as the credit line holds. Pages print caption and credit line one after the other, so the credit would stand there twice. The end of the caption can be dropped: nothing of it is lost.</source>
            <translation>Підпис закінчується тим самим, що стоїть у рядку авторства. Сторінки друкують підпис і рядок авторства поспіль, і автора було б названо двічі. Кінець підпису можна прибрати: нічого не пропаде.</translation>
        </message>
        <message>
            <source>The caption has a date in figures that means one day to some readers and another to others, such as 06/03/2022. Write the month as a word.</source>
            <translation>У підписі дата цифрами, яку одні прочитають так, а інші інакше, наприклад 06/03/2022. Напишіть місяць словом.</translation>
        </message>
        <message>
            <source>The caption is longer than your desk’s captions are, or than the old IPTC block can hold. Readers stop reading; and programs that know only that block, WordPress among them, see the text without its end.</source>
            <translation>Підпис довший, ніж заведено у вашій редакції або ніж уміщує старий блок IPTC. Читачі перестають читати, а програми, які знають лише цей блок, зокрема WordPress, бачать текст без кінця.</translation>
        </message>
        <message>
            <source>The caption is shorter than your desk’s captions are. A reader wants to know who, what, where and when. Add what is missing, if anything is.</source>
            <translation>Підпис коротший, ніж заведено у вашій редакції. Читач хоче знати: хто, що, де й коли. Допишіть, чого бракує, якщо чогось бракує.</translation>
        </message>
        <message>
            <source>The caption names another day of the week than its date fell on. Either the day or the date is wrong, and readers with a calendar will find out which.</source>
            <translation>Підпис називає не той день тижня, на який припала дата. Хибні або день тижня, або дата, і читачі з календарем це з’ясують.</translation>
        </message>
        <message>
            <source>The captions of the set spell one person’s name in two ways. One of them is wrong, or both are right and a reader takes them for two people. Agree on one for each script.</source>
            <translation>У підписах набору ім’я однієї людини написано двома способами. Або одне з них хибне, або правильні обидва, і читач прийме їх за двох людей. Виберіть одне для кожної абетки.</translation>
        </message>
        <message>
            <source>The country is missing, is none, or is another than its code stands for. Archives and agencies find pictures by country, and a wrong one misplaces what the picture shows. Names are known in English, Russian, Kazakh and Ukrainian, and in the country's own languages.</source>
            <translation>Країну не вказано, такої країни немає або її код означає іншу. Архіви й агентства шукають знімки за країнами, і хибна країна відводить від того, що на знімку. Назви відомі англійською, російською, казахською, українською та мовами самих країн.</translation>
        </message>
        <message>
            <source>The credit line is not written as this desk writes credit lines. The desk’s profile tells the form, such as “Photo by” with the name. A line that says more than the name is never replaced without asking.</source>
            <translation>Рядок авторства написано не так, як заведено в цій редакції. Форму задає профіль редакції, наприклад «Фото:» та ім’я. Рядок, у якому сказано більше, ніж ім’я, без запитання не замінюється.</translation>
        </message>
        <message>
            <source>The credit says that the picture was handed out, or comes from an archive or from social media, and no more. Such pictures come with terms: who gave them, and how they may be used. Write the giver into the source and the terms into the instructions, so that nobody uses the picture otherwise.</source>
            <translation>Авторство каже лише, що знімок кимось роздано, взято з архіву чи із соцмереж, і більше нічого. У таких знімків є умови: хто їх дав і як їх можна використати. Впишіть того, хто дав, у джерело, а умови — у вказівки, щоб ніхто не використав знімок інакше.</translation>
        </message>
        <message>
            <source>The credited photographer is none of those whom the story's byline names. Either the credit is wrong or the byline is. Other spellings, scripts and case endings of the byline's names are known, and so are the spellings in the list of people. For a picture from somebody else, such as an agency, let the finding pass and say why.</source>
            <translation>Вказаного фотографа немає серед авторів матеріалу. Хибне або авторство, або список авторів. Інші написання, абетки й відмінки імен авторів програмі відомі, як і написання зі списку людей. Якщо знімок сторонній, наприклад від агентства, пропустіть зауваження й скажіть чому.</translation>
        </message>
        <message>
            <source>The date is one that cameras write whose clock nobody has set, such as 1 January 1970 or 2000. Find out when the picture was taken, and set the clock of the camera.</source>
            <translation>Таку дату пишуть камери, на яких ніхто не виставив годинник, наприклад 1 січня 1970 чи 2000 року. Дізнайтеся, коли зроблено знімок, і виставте годинник камери.</translation>
        </message>
        <message>
            <source>The desk's profile requires this field, and it is empty. Which fields a picture has to have differs from desk to desk: an archive needs keywords, an agency a city. Fill the field, or take it off the profile's list.</source>
            <translation>Профіль редакції вимагає цього поля, а воно порожнє. Які поля обов’язкові, у кожній редакції вирішують по-своєму: архіву потрібні ключові слова, агентству місто. Заповніть поле або приберіть його зі списку профілю.</translation>
        </message>
        <message>
            <source>The file carries content credentials (C2PA): a signature over the picture and how it came to be. Any change in the file makes the signature invalid, and then it says less than none. While it is valid, captioner writes the credits beside the photo only, unless you insist.</source>
            <translation>У файлі є Content Credentials (C2PA): підпис під знімком і під тим, як він постав. Будь-яка правка файлу робить його недійсним, і тоді він гірший, ніж ніякий. Поки він дійсний, captioner пише авторство лише поруч зі знімком, якщо ви не наполяжете.</translation>
        </message>
        <message>
            <source>The file holds an HDR gain map: a grey picture of the scene, which screens use to show its lights brighter. Phones write one with nearly every photo. It stays as it was when a face is blurred in the photo by a program that knows nothing of it, and then shows the face. Copies made for publication do not have it.</source>
            <translation>У файлі є карта підсилення HDR — сіре зображення сцени, за яким екрани показують світлі місця яскравіше. Телефони пишуть її майже з кожним знімком. Якщо обличчя на знімку розмила програма, яка про неї не знає, карта лишається попередньою й показує це обличчя. У копіях для публікації її немає.</translation>
        </message>
        <message>
            <source>The file holds coordinates, in EXIF or in XMP: anyone who gets it can see on a map where the picture was taken. That can harm the people shown and the photographer. Let the coordinates be left out when it is published, and keep the city and country, which say what readers need.</source>
            <translation>У файлі є координати, в EXIF або в XMP: кожен, до кого він потрапить, побачить на карті, де знімали. Це може зашкодити і тим, хто на знімку, і фотографові. Під час публікації приберіть координати, а місто й країну лишіть: читачам досить їх.</translation>
        </message>
        <message>
            <source>The file holds more pictures than the one that is seen: previews, the film of a motion photo, a depth map. They may show what was cropped or blurred later, or the seconds before and after. Nobody at the desk has looked at them: let them be left out when the picture is published.</source>
            <translation>У файлі більше зображень, ніж те, що видно: перегляди, ролик живого фото, карта глибини. На них може бути те, що потім обрізали чи розмили, або секунди до й після. У редакції на них ніхто не дивився: під час публікації їх треба прибрати.</translation>
        </message>
        <message>
            <source>The file holds the serial number of the camera or the lens, the name of the camera's owner, or of a computer. All pictures with the same number are by the same person: whoever credits one of them under a name, and wants to stay unnamed on another, is found by it. Let them be left out when the picture is published.</source>
            <translation>У файлі є серійний номер камери чи об’єктива, ім’я власника камери або комп’ютера. Усі знімки з одним номером зробила одна людина: хто підписав один із них своїм ім’ям, а на іншому хоче лишитися неназваним, того за номером знайдуть. Під час публікації їх треба прибрати.</translation>
        </message>
        <message>
            <source>The file lost the photographer, the credit, the copyright or the terms of use that it had when it was last saved. Another program, or a way through a system that strips them, took them out. Without them nobody who gets the file knows whose picture it is: write them again.</source>
            <translation>Файл утратив фотографа, рядок авторства, авторське право чи умови використання, які в ньому були під час останнього збереження. Їх прибрала інша програма або система, крізь яку він пройшов. Без них ніхто, до кого він потрапить, не знатиме, чий це знімок: запишіть їх знову.</translation>
        </message>
        <message>
            <source>The file says one thing in one place and another in another: EXIF, IPTC and XMP hold different values. Which of them a reader sees depends on the program, so one credit or another is wrong somewhere. Choose the right one: it is then written to all of them.</source>
            <translation>В одному місці файлу сказано одне, в іншому інше: в EXIF, IPTC та XMP різні значення. Що побачить читач, залежить від програми, і десь авторство буде хибним. Виберіть правильне: тоді його буде записано всюди.</translation>
        </message>
        <message>
            <source>The file, its credit or its caption says that generative AI made the picture, or changed it. It is not a photograph of what happened. If it is to be published all the same, say in the caption what it is, and give the reason here.</source>
            <translation>Файл, його авторство або підпис каже, що знімок створено чи змінено генеративним ШІ. Це не фотографія того, що сталося. Якщо його все ж публікують, скажіть у підписі, що це таке, і зазначте тут причину.</translation>
        </message>
        <message>
            <source>The headline says the same as the caption, word for word. Both stand on the page, one above the other. Let the headline name the matter in a few words.</source>
            <translation>Заголовок повторює підпис слово в слово. На сторінці вони стоять одне над одним. Хай заголовок назве суть кількома словами.</translation>
        </message>
        <message>
            <source>The main text was changed after this translation was made, so that the two may say different things.</source>
            <translation>Основний текст змінили після того, як зробили цей переклад, і тепер вони можуть казати різне.</translation>
        </message>
        <message>
            <source>The picture has no alt text, or one that only repeats the caption or the file’s name. Who cannot see the picture is read this text instead. Say what is to be seen, in a sentence.</source>
            <translation>У знімка немає тексту замість знімка, або він лише повторює підпис чи ім’я файлу. Тому, хто не бачить знімка, читають цей текст. Скажіть одним реченням, що на ньому видно.</translation>
        </message>
        <message>
            <source>The picture is dated later than it is now anywhere on earth. A picture from the future has a wrong date: the camera's clock was off, or a digit was mistyped.</source>
            <translation>Дата знімка пізніша, ніж зараз будь-де на Землі. У знімка з майбутнього дата хибна: збився годинник камери або описка в цифрі.</translation>
        </message>
        <message>
            <source>The picture is dated later than the day on which its story was published. One of the two dates is wrong, or the picture is not of this story. Only what both dates tell is compared, and a day that differs by the time zone alone is let be.</source>
            <translation>Знімок датовано днем, пізнішим за публікацію матеріалу. Або одна з дат хибна, або знімок не з цього матеріалу. Порівнюється лише те, що кажуть обидві дати; різниця в день через часовий пояс допускається.</translation>
        </message>
        <message>
            <source>The set holds one picture twice: the same file, or the same shot made smaller, brighter or black and white. One of the two is left over, or one of their captions is meant for another picture. Where they are credited to different people, one of the credits is wrong.</source>
            <translation>Один знімок є в наборі двічі: той самий файл або той самий кадр, зменшений, освітлений чи чорно-білий. Один із них зайвий, або підпис одного призначено іншому знімку. Якщо їх приписано різним людям, одне з двох хибне.</translation>
        </message>
        <message>
            <source>The sign or the word of copyright stands in the photographer or the credit line. Who took a picture and who owns its rights are two things. The sign belongs in the copyright notice.</source>
            <translation>У полі «Фотограф» або в рядку авторства стоїть знак чи слово копірайту. Хто знімав і кому належать права — різні речі. Місце знака — у повідомленні про авторське право.</translation>
        </message>
        <message>
            <source>The small picture inside the file does not show the same as the photo. Programs that crop a photo, or blur a face in it, may leave the thumbnail as it was: whoever opens the file with another program sees the uncropped scene, or the face. Have the thumbnail made anew, or left out, before the picture leaves the desk.</source>
            <translation>Маленьке зображення всередині файлу показує не те, що знімок. Програми, які кадрують знімок або розмивають обличчя, можуть лишити його колишнім: відкривши файл в іншій програмі, можна побачити весь кадр чи обличчя. Перш ніж знімок піде з редакції, зображення треба зробити заново або прибрати.</translation>
        </message>
        <message>
            <source>The story itself names somebody whose identity is to be protected. Headline, byline and place go into the names of copies, into sheets and onto pages, and the pictures' credits in the text are what readers see. Write the organisation there. Of the rest of the text it is asked, for it may have to name them as somebody whom it is about.</source>
            <translation>Сам матеріал називає людину, ім’я якої треба приховувати. Заголовок, автори й місце потрапляють у назви копій, у таблиці й на сторінки, а авторство знімків у тексті бачать читачі. Напишіть там організацію. Про решту тексту програма лише попереджає: можливо, він і має назвати цю людину як героя.</translation>
        </message>
        <message>
            <source>The story’s text credits this picture to somebody else than the photo’s fields. Pictures of the text are known by file name, by caption, or by their place between two that are known. Both credits are published, so one of the two is wrong.</source>
            <translation>Текст матеріалу приписує цей знімок не тому, кого вказано в полях. Знімки з тексту впізнаються за іменем файлу, за підписом або за місцем між двома впізнаними. Публікується і те, і те, отже одне з двох хибне.</translation>
        </message>
        <message>
            <source>The story’s text shows a picture that none of the photos could be matched with. Its credit in the text is held against no photo, then. Writing the file’s name above the picture’s caption in the text makes it known.</source>
            <translation>У тексті матеріалу показано знімок, для якого не знайшлося фотографії. Тому його авторство з тексту ні з чим не звірено. Напишіть над підписом цього знімка в тексті ім’я файлу, і його буде впізнано.</translation>
        </message>
        <message>
            <source>The text was read in a wrong encoding on its way: Ð¢Ð¸Ð¼ÑƒÑ€ instead of Тимур. Where it can be decoded again without a doubt, that is offered; else write it anew.</source>
            <translation>Дорогою текст прочитали в хибному кодуванні: Ð¢Ð¸Ð¼ÑƒÑ€ замість «Тимур». Якщо його можна без сумнівів розкодувати, це пропонується; інакше напишіть заново.</translation>
        </message>
        <message>
            <source>The whole caption is a file’s name, such as IMG_1234, or has no word in it. Programs copy it there. Empty it, and say what the picture shows.</source>
            <translation>Увесь підпис — ім’я файлу, наприклад IMG_1234, або в ньому немає жодного слова. Його вписують туди програми. Очистьте його й напишіть, що на знімку.</translation>
        </message>
        <message>
            <source>The whole caption is what a camera or a program writes by itself, such as OLYMPUS DIGITAL CAMERA. Nobody wrote it, and it says nothing of the picture. Empty it, and write a caption.</source>
            <translation>Увесь підпис — те, що камера чи програма пише сама, наприклад OLYMPUS DIGITAL CAMERA. Цього ніхто не писав, і про знімок це не каже нічого. Очистьте його й напишіть підпис.</translation>
        </message>
        <message>
            <source>The year in the copyright notice is not the year in which the picture was taken, or has not come yet. A range of years is right if the picture’s year lies in it. A notice without a year is right as well.</source>
            <translation>Рік у повідомленні про авторське право — не той, коли зроблено знімок, або ще не настав. Проміжок років правильний, якщо рік знімка в нього потрапляє. Повідомлення без року теж правильне.</translation>
        </message>
        <message>
            <source>There is a credit line, but the photographer field is empty. The credit line is what is printed; the photographer field is what archives and other programs look people up by, and what tells whom to pay. Name whoever took the picture, also where an agency is credited.</source>
            <translation>Рядок авторства є, а поле «Фотограф» порожнє. Друкують рядок авторства, але за полем «Фотограф» людей шукають архіви й інші програми, і з нього дізнаються, кому платити. Назвіть того, хто знімав, навіть якщо вказано агентство.</translation>
        </message>
        <message>
            <source>There is a photographer's job title, but no photographer. The title says what the photographer is to the desk: staff, stringer, contributor. Without a name it tells nothing, and often stands where the name should.</source>
            <translation>Посаду фотографа вказано, а самого фотографа немає. Посада говорить, хто він для редакції: штатний, позаштатний, автор. Без імені вона нічого не означає й часто стоїть там, де має бути ім’я.</translation>
        </message>
        <message>
            <source>There is no copyright notice. Whoever finds the picture on its own cannot know whose it is. The notice can be written by the form in the desk’s profile, if that has one and the photographer and the year are known.</source>
            <translation>Немає повідомлення про авторське право. Хто знайде знімок окремо, не знатиме, чий він. Повідомлення можна написати за формою з профілю редакції, якщо вона там є і відомі фотограф та рік.</translation>
        </message>
        <message>
            <source>This camera, known by its serial number, took photos that are credited to somebody else. Cameras are lent, but seldom for a single picture: look whether the credit is right.</source>
            <translation>Ця камера, відома за серійним номером, знімала кадри, приписані іншому. Камери позичають, але рідко заради одного знімка: перевірте, чи правильне авторство.</translation>
        </message>
        <message>
            <source>Thumbnail differs</source>
            <translation>Мініатюра відрізняється</translation>
        </message>
        <message>
            <source>Translation stale</source>
            <translation>Переклад застарів</translation>
        </message>
        <message>
            <source>Two styles of quotation marks or apostrophes stand in one text, for example “ ” beside straight marks.</source>
            <translation>В одному тексті два види лапок або апострофів, наприклад “ ” поруч із прямими.</translation>
        </message>
        <message>
            <source>Weekday wrong</source>
            <translation>Неправильний день тижня</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>A newer captioner was used here. What was typed there and not saved is kept at {path}; that captioner offers it again.</source>
            <translation>Тут працювали в новішій версії captioner. Набране в ній і не збережене лежить у {path}; ця версія запропонує його знову.</translation>
        </message>
        <message>
            <source>The journal of unsaved edits was damaged. It now lies at {path}; a new one is begun.</source>
            <translation>Журнал незбережених змін було пошкоджено. Тепер він лежить у {path}; розпочато новий.</translation>
        </message>
        <message>
            <source>What you type is kept safe from a crash again.</source>
            <translation>Введене знову захищене від збою.</translation>
        </message>
        <message>
            <source>What you type is not safe from a crash until it is saved. The journal: {reason}.</source>
            <translation>Доки ви не збережете, введене не захищене від збою. Журнал: {reason}.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which does not answer; end that one and open it again.</source>
            <translation>{name} відкрито в іншому вікні, а воно не відповідає: завершіть його й відкрийте знову.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which has come to the front.</source>
            <translation>{name} відкрито в іншому вікні; його виведено наперед.</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln вибрана</numerusform>
                <numerusform>%Ln вибрані</numerusform>
                <numerusform>%Ln вибрано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photos</source>
            <translation>
                <numerusform>Усі %Ln фотографія</numerusform>
                <numerusform>Усі %Ln фотографії</numerusform>
                <numerusform>Усі %Ln фотографій</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографії</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln вибрана</numerusform>
                <numerusform>%Ln вибрані</numerusform>
                <numerusform>%Ln вибрано</numerusform>
            </translation>
        </message>
        <message>
            <source>1 selected</source>
            <translation>1 вибраний</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln shown</source>
            <translation>
                <numerusform>Усі показані: %Ln</numerusform>
                <numerusform>Усі показані: %Ln</numerusform>
                <numerusform>Усі показані: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionHeader</name>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>{count} fields filled</source>
            <translation>заповнено полів: {count}</translation>
        </message>
    </context>
    <context>
        <name>SetPanel</name>
        <message>
            <source>Findings</source>
            <translation>Зауваження</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Усе гаразд.</translation>
        </message>
        <message>
            <source>Nothing of what is chosen to be seen was found.</source>
            <translation>З вибраного для показу нічого не знайдено.</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Знімання</translation>
        </message>
        <message>
            <source>What the check found</source>
            <translation>Що знайшла перевірка</translation>
        </message>
    </context>
    <context>
        <name>SheetChoices</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln вибрана</numerusform>
                <numerusform>%Ln вибрані</numerusform>
                <numerusform>%Ln вибрано</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photos</source>
            <translation>
                <numerusform>Усі %Ln фотографія</numerusform>
                <numerusform>Усі %Ln фотографії</numerusform>
                <numerusform>Усі %Ln фотографій</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with Excel’s mark (BOM)</source>
            <translation>Почати з мітки для Excel (BOM)</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Між клітинками</translation>
        </message>
        <message>
            <source>Captions and credits to be put into a page, with data that search engines read</source>
            <translation>Підписи й автори для вставлення у сторінку, з даними для пошукових систем</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Figures for a web site</source>
            <translation>Фігури для сайту</translation>
        </message>
        <message>
            <source>For outside the house</source>
            <translation>Для сторонніх</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нічого</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотографії</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вгору</translation>
        </message>
        <message>
            <source>Without the desk’s states and what the check found</source>
            <translation>Без станів редакції й того, що знайшла перевірка</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Аркуш підписів</translation>
        </message>
        <message>
            <source>Picture {done} of {total}</source>
            <translation>Знімок {done} з {total}</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Зупинено.</translation>
        </message>
        <message>
            <source>The first {shown} of {total} pictures</source>
            <translation>Перші {shown} з {total} знімків</translation>
        </message>
        <message>
            <source>The photos as they are now, saved or not, numbered in the story’s order.</source>
            <translation>Фотографії такі, якими вони є зараз, збережені чи ні, пронумеровані в порядку матеріалу.</translation>
        </message>
        <message>
            <source>The sheet is being drawn…</source>
            <translation>Аркуш малюється…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Записати…</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message numerus="yes">
            <source>%Ln blockers open</source>
            <translation>
                <numerusform>%Ln перешкода</numerusform>
                <numerusform>%Ln перешкоди</numerusform>
                <numerusform>%Ln перешкод</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without caption</source>
            <translation>
                <numerusform>%Ln без підпису</numerusform>
                <numerusform>%Ln без підпису</numerusform>
                <numerusform>%Ln без підпису</numerusform>
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
            <translation>1 знімок</translation>
        </message>
        <message>
            <source>A sheet is being written: wait for it, or stop it.</source>
            <translation>Аркуш уже записується: зачекайте або зупиніть.</translation>
        </message>
        <message>
            <source>A table as text, for other systems. It can come back.</source>
            <translation>Таблиця текстом, для інших систем. Можна повернути назад.</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>Риска</translation>
        </message>
        <message>
            <source>Blockers</source>
            <translation>Перешкоди</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Аркуш підписів</translation>
        </message>
        <message>
            <source>Caption sheet: picture {done} of {total}</source>
            <translation>Аркуш підписів: знімок {done} з {total}</translation>
        </message>
        <message>
            <source>Captions and credits in a list, to edit in a document. It can come back.</source>
            <translation>Підписи й автори списком, щоб правити в документі. Можна повернути назад.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Кома</translation>
        </message>
        <message>
            <source>Credits as text</source>
            <translation>Автори текстом</translation>
        </message>
        <message>
            <source>Desk’s state</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>None of these photos can be read: there is nothing to put on a sheet.</source>
            <translation>Жодну з цих фотографій не можна прочитати: на аркуш нема чого помістити.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Picture data (SHA-256)</source>
            <translation>Дані знімка (SHA-256)</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Крапка з комою</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
        <message>
            <source>Stopped: no sheet was written.</source>
            <translation>Зупинено: аркуш не записано.</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Табуляція</translation>
        </message>
        <message>
            <source>To edit and translate in a spreadsheet. It can come back.</source>
            <translation>Правити й перекладати в таблиці. Можна повернути назад.</translation>
        </message>
        <message>
            <source>To print, to sign, to keep.</source>
            <translation>Роздрукувати, підписати, зберігати.</translation>
        </message>
        <message>
            <source>To read on any screen: one file, nothing else is needed.</source>
            <translation>Читати на будь-якому екрані: один файл, більше нічого не треба.</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Попередження</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Вебсторінка</translation>
        </message>
        <message>
            <source>What it holds will be gone.</source>
            <translation>Те, що в ньому, зникне.</translation>
        </message>
        <message>
            <source>Who took which picture, for the imprint.</source>
            <translation>Хто який знімок зробив, для вихідних даних.</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Книга Excel</translation>
        </message>
        <message>
            <source>Write over it</source>
            <translation>Записати поверх</translation>
        </message>
        <message>
            <source>Write the caption sheet</source>
            <translation>Записати аркуш підписів</translation>
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
            <translation>ninjs 3, для систем керування вмістом.</translation>
        </message>
        <message>
            <source>row 1: nobody knows the column “{column}”</source>
            <translation>рядок 1: стовпець «{column}» нікому не відомий</translation>
        </message>
        <message>
            <source>row {row} is missing</source>
            <translation>немає рядка {row}</translation>
        </message>
        <message>
            <source>row {row} is missing: {name}</source>
            <translation>немає рядка {row}: {name}</translation>
        </message>
        <message>
            <source>row {row}: a picture without a name is none of these pictures</source>
            <translation>рядок {row}: знімок без назви не з цих знімків</translation>
        </message>
        <message>
            <source>row {row}: {column}: {why}</source>
            <translation>рядок {row}: {column}: {why}</translation>
        </message>
        <message>
            <source>row {row}: {name} is none of these pictures</source>
            <translation>рядок {row}: {name} не з цих знімків</translation>
        </message>
        <message>
            <source>row {row}: {name} stands in row {first} already</source>
            <translation>рядок {row}: {name} уже стоїть у рядку {first}</translation>
        </message>
        <message>
            <source>{name} is there already.</source>
            <translation>{name} уже є.</translation>
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
            <translation>+1 г</translation>
        </message>
        <message>
            <source>All photos of a camera are moved by the same time. Dates without a time of day stay as they are: no clock has told them.</source>
            <translation>Усі знімки однієї камери зсуваються на той самий час. Дати без часу доби лишаються: їх ставив не годинник.</translation>
        </message>
        <message>
            <source>Camera clock {amount}</source>
            <translation>Годинник камери {amount}</translation>
        </message>
        <message>
            <source>Correct the camera's clock</source>
            <translation>Виправити годинник камери</translation>
        </message>
        <message>
            <source>Leave the time zone</source>
            <translation>Не міняти часовий пояс</translation>
        </message>
        <message>
            <source>Move by (days, h:min:s)</source>
            <translation>Зсунути на (дні, г:хв:с)</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>Зсув від UTC</translation>
        </message>
        <message>
            <source>Tell the same moment in</source>
            <translation>Той самий момент у поясі</translation>
        </message>
        <message>
            <source>The clock showed the zone</source>
            <translation>Годинник ішов за поясом</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовий пояс</translation>
        </message>
        <message>
            <source>or: {name} was taken at</source>
            <translation>або: {name} знято о</translation>
        </message>
        <message>
            <source>−1 d</source>
            <translation>−1 д</translation>
        </message>
        <message>
            <source>−1 h</source>
            <translation>−1 г</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>{field}, translation</source>
            <translation>{field}, переклад</translation>
        </message>
    </context>
    <context>
        <name>SigningOff</name>
        <message numerus="yes">
            <source>%Ln warnings are open.</source>
            <translation>
                <numerusform>Лишається %Ln попередження.</numerusform>
                <numerusform>Лишається %Ln попередження.</numerusform>
                <numerusform>Лишається %Ln попереджень.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not signed off: blockers and what needs a reason stand in the way.</source>
            <translation>Не підписано: заважає те, що не можна випускати, і те, що потребує причини.</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Підписати до друку</translation>
        </message>
        <message numerus="yes">
            <source>Sign off %Ln photos?</source>
            <translation>
                <numerusform>Підписати до друку %Ln знімок?</numerusform>
                <numerusform>Підписати до друку %Ln знімки?</numerusform>
                <numerusform>Підписати до друку %Ln знімків?</numerusform>
            </translation>
        </message>
        <message>
            <source>The check is still under way.</source>
            <translation>Перевірка ще триває.</translation>
        </message>
        <message>
            <source>Unsaved edits are saved first. Each photo is cleared under your name, for all its fields as they are.</source>
            <translation>Спершу зберігається незбережене. Кожен знімок дозволяється до друку від вашого імені, з усіма полями як вони є.</translation>
        </message>
    </context>
    <context>
        <name>SpellMarks</name>
        <message>
            <source>Add “{word}” to the desk's words</source>
            <translation>Додати «{word}» до слів редакції</translation>
        </message>
        <message>
            <source>Looking for what was meant…</source>
            <translation>Шукаю схожі слова…</translation>
        </message>
        <message>
            <source>Mark wrong words</source>
            <translation>Підкреслювати помилки</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Captioned</source>
            <translation>Підписано</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Checked by {name}, {time}</source>
            <translation>Перевірено: {name}, {time}</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Дозволено</translation>
        </message>
        <message>
            <source>Cleared by {name}, {time}</source>
            <translation>Дозволено: {name}, {time}</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Притримано</translation>
        </message>
        <message>
            <source>Held by {name}, {time}</source>
            <translation>Притримано: {name}, {time}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новий</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>зображення</translation>
        </message>
        <message>
            <source>since then changed: {what}</source>
            <translation>відтоді змінено: {what}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>хтось</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: nothing was marked.</source>
            <translation>У полі стоїть те, що не може бути його значенням: нічого не позначено.</translation>
        </message>
        <message>
            <source>Checked: {photos}</source>
            <translation>Перевірено: {photos}</translation>
        </message>
        <message>
            <source>Cleared: {photos}</source>
            <translation>Дозволено: {photos}</translation>
        </message>
        <message>
            <source>Held: {photos}</source>
            <translation>Притримано: {photos}</translation>
        </message>
        <message>
            <source>Marking {done} of {total}</source>
            <translation>Позначаю {done} з {total}</translation>
        </message>
        <message>
            <source>Not marked, because not saved or not readable: {photos}.</source>
            <translation>Не позначено, бо не збережено або не читається: {photos}.</translation>
        </message>
        <message>
            <source>Open again: {photos}</source>
            <translation>Знову відкрито: {photos}</translation>
        </message>
        <message>
            <source>{photo} is not cleared: {why}.</source>
            <translation>{photo} не дозволено до друку: {why}.</translation>
        </message>
    </context>
    <context>
        <name>Stories</name>
        <message>
            <source>A story belongs to the photos of one folder: open that folder.</source>
            <translation>Матеріал належить знімкам однієї теки: відкрийте цю теку.</translation>
        </message>
        <message>
            <source>Another desk changed the story just now; what it said is kept in the story’s file.</source>
            <translation>Матеріал щойно змінили в іншій редакції; попереднє зберігається у файлі матеріалу.</translation>
        </message>
        <message>
            <source>Another desk changed the story; it is shown as it is now.</source>
            <translation>Інша редакція змінила матеріал; показано, яким він є тепер.</translation>
        </message>
        <message>
            <source>Parts of the story cannot be read; they are kept in its file as they are.</source>
            <translation>Частин матеріалу не прочитати; вони зберігаються у його файлі як є.</translation>
        </message>
        <message>
            <source>The story’s file was damaged; it is kept as {name}.</source>
            <translation>Файл матеріалу було пошкоджено; його збережено як {name}.</translation>
        </message>
        <message>
            <source>What was typed of the story the last time, and not saved, is back.</source>
            <translation>Набране у матеріалі минулого разу й не збережене повернулося.</translation>
        </message>
    </context>
    <context>
        <name>StoryDialog</name>
        <message>
            <source>6 March 2022, or 2022-03-06</source>
            <translation>6 березня 2022 або 2022-03-06</translation>
        </message>
        <message>
            <source>Byline: who took the photographs, one name a line</source>
            <translation>Автори: хто знімав, по імені в рядку</translation>
        </message>
        <message>
            <source>Coordinates and serial numbers then keep a file here; copies tell no time.</source>
            <translation>Тоді координати й серійні номери утримують файл у редакції, а в копіях часу немає.</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Дата публікації</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата події</translation>
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
            <translation>Зберігається поруч зі знімками під час введення. Невідоме може лишитися порожнім.</translation>
        </message>
        <message>
            <source>Languages of the texts, in order</source>
            <translation>Мови текстів за порядком</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Основна мова</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Нотатки для редакції</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Прочитати з файлу…</translation>
        </message>
        <message>
            <source>Read the story’s text</source>
            <translation>Прочитати текст матеріалу</translation>
        </message>
        <message>
            <source>Read the text below</source>
            <translation>Прочитати текст нижче</translation>
        </message>
        <message>
            <source>Sensitive: people can be harmed by what these photos tell</source>
            <translation>Вразлива: розказане на знімках може зашкодити людям</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Текст матеріалу</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексти</translation>
        </message>
        <message numerus="yes">
            <source>The order of %Ln photos is kept.</source>
            <translation>
                <numerusform>Зберігається порядок %Ln знімка.</numerusform>
                <numerusform>Зберігається порядок %Ln знімків.</numerusform>
                <numerusform>Зберігається порядок %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: “{text}” cannot be understood. Correct it, or empty it.</source>
            <translation>{name}: «{text}» неможливо зрозуміти. Виправте або очистьте поле.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%Ln copies written</source>
            <translation>
                <numerusform>Записано %Ln копію</numerusform>
                <numerusform>Записано %Ln копії</numerusform>
                <numerusform>Записано %Ln копій</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have no copy:</source>
            <translation>
                <numerusform>%Ln фотографія не має копії:</numerusform>
                <numerusform>%Ln фотографії не мають копії:</numerusform>
                <numerusform>%Ln фотографій не мають копії:</numerusform>
            </translation>
        </message>
        <message>
            <source>Every copy was read again and searched byte by byte. The list of all: {name}</source>
            <translation>Кожну копію прочитано знову й перевірено байт за байтом. Список усіх: {name}</translation>
        </message>
        <message>
            <source>Left at the desk</source>
            <translation>Лишилося в редакції</translation>
        </message>
        <message>
            <source>No field stayed behind.</source>
            <translation>Усі поля пішли з копіями.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Нічого.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %Ln photos have no copy.</source>
            <translation>
                <numerusform>Зупинено: %Ln фотографія не має копії.</numerusform>
                <numerusform>Зупинено: %Ln фотографії не мають копії.</numerusform>
                <numerusform>Зупинено: %Ln фотографій не мають копії.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Прибрано</translation>
        </message>
        <message>
            <source>The originals gave nothing away.</source>
            <translation>Оригінали нічого не видавали.</translation>
        </message>
        <message>
            <source>Travels with the copies</source>
            <translation>Іде з копіями</translation>
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message numerus="yes">
            <source>%Ln photos are as they were.</source>
            <translation>
                <numerusform>%Ln знімок такий, яким був.</numerusform>
                <numerusform>%Ln знімки такі, якими були.</numerusform>
                <numerusform>%Ln знімків такі, якими були.</numerusform>
            </translation>
        </message>
        <message>
            <source>All saves</source>
            <translation>Усі збереження</translation>
        </message>
        <message>
            <source>File and sidecar become what they were before, byte for byte. Unsaved edits stay. A photo that another program changed since is left as it is.</source>
            <translation>Файл і супутник стануть такими, як були, байт у байт. Незбережені зміни лишаться. Знімка, який відтоді змінила інша програма, не зачеплять.</translation>
        </message>
        <message>
            <source>Last save</source>
            <translation>Останнє</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Лишити як є</translation>
        </message>
        <message>
            <source>No save of these photos is known that could be taken back.</source>
            <translation>Немає збережень цих знімків, які можна скасувати.</translation>
        </message>
        <message numerus="yes">
            <source>Take back saves of %Ln photos?</source>
            <translation>
                <numerusform>Скасувати збереження %Ln знімка?</numerusform>
                <numerusform>Скасувати збереження %Ln знімків?</numerusform>
                <numerusform>Скасувати збереження %Ln знімків?</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back saves of {name}?</source>
            <translation>Скасувати збереження {name}?</translation>
        </message>
        <message>
            <source>{name} is as it was.</source>
            <translation>{name} такий, яким був.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>A template fills several fields at once. What it would make of this photo and the next is shown; nothing is changed before you apply it.</source>
            <translation>Шаблон заповнює відразу кілька полів. Видно, що вийде на цьому знімку й на наступному; до застосування нічого не міняється.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Змінити…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Вивантажити всі…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Завантажити…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ще</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Нижче</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вище</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Новий…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>The first ones have keys, {keys}, and need no page.</source>
            <translation>У перших є клавіші: {keys} — ця сторінка їм не потрібна.</translation>
        </message>
        <message>
            <source>There is no template yet. “New…” makes one.</source>
            <translation>Шаблонів ще немає. «Новий…» створить перший.</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>Add a field</source>
            <translation>Додати поле</translation>
        </message>
        <message>
            <source>Another template has this name.</source>
            <translation>Так уже названо інший шаблон.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Змінити шаблон</translation>
        </message>
        <message>
            <source>It fills no field yet.</source>
            <translation>Він ще не заповнює жодного поля.</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Йому потрібне ім’я.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я файлу</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Ім’я шаблону</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Новий шаблон</translation>
        </message>
        <message>
            <source>On the current photo</source>
            <translation>На поточному знімку</translation>
        </message>
        <message>
            <source>Variables stand in braces: {examples}. A question mark lets one be empty: {optional}. A photo that lacks what a line needs is left as it is.</source>
            <translation>Змінні — у фігурних дужках: {examples}. Зі знаком питання змінна може бути порожньою: {optional}. Знімок, де немає потрібного для рядка, лишається як є.</translation>
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
            <translation>Що робити з тим, що вже є</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Мова тексту</translation>
        </message>
        <message>
            <source>Remove this field</source>
            <translation>Прибрати це поле</translation>
        </message>
        <message>
            <source>Text with variables</source>
            <translation>Текст зі змінними</translation>
        </message>
        <message>
            <source>Text, with variables in braces: {example}</source>
            <translation>Текст, змінні в дужках: {example}</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Змінна</translation>
        </message>
        <message>
            <source>is added at the end</source>
            <translation>додасться в кінець</translation>
        </message>
        <message>
            <source>is added in front</source>
            <translation>додасться на початок</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основний текст</translation>
        </message>
        <message>
            <source>only where empty</source>
            <translation>лише де порожньо</translation>
        </message>
        <message>
            <source>replaces what is there</source>
            <translation>замінить те, що є</translation>
        </message>
    </context>
    <context>
        <name>Templating</name>
        <message>
            <source>Export templates</source>
            <translation>Вивантажити шаблони</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>Завантажити шаблони</translation>
        </message>
        <message>
            <source>No photo is selected.</source>
            <translation>Знімок не вибрано.</translation>
        </message>
        <message>
            <source>Template {number}</source>
            <translation>Шаблон {number}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>There is no template {number}.</source>
            <translation>Шаблону {number} немає.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Add the story</source>
            <translation>Додати матеріал</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фільтр</translation>
        </message>
        <message>
            <source>Filter: text, “no credit”, …</source>
            <translation>Фільтр: текст, «немає авторства»…</translation>
        </message>
        <message>
            <source>More menus</source>
            <translation>Інші меню</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Відкрити…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Save {count}</source>
            <translation>Зберегти {count}</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показати лише…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Story of this set: headline, byline, place, dates, languages</source>
            <translation>Матеріал цієї серії: заголовок, автори, місце, дати, мови</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>identity protected</source>
            <translation>особу захищено</translation>
        </message>
        <message>
            <source>in this set</source>
            <translation>у цій серії</translation>
        </message>
        <message>
            <source>used before</source>
            <translation>використовувалось раніше</translation>
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
            <translation>Введене раніше забуто: більше не підказується.</translation>
        </message>
        <message>
            <source>“{code}” has filled other fields, too: {fields}.</source>
            <translation>«{code}» заповнив і інші поля: {fields}.</translation>
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
            <translation>Знімок</translation>
        </message>
        <message>
            <source>fill {zoom}</source>
            <translation>заповнено {zoom}</translation>
        </message>
        <message>
            <source>fit {zoom}</source>
            <translation>цілком {zoom}</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>немає знімка</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every photo shown here names its photographer.</source>
            <translation>Кожен показаний знімок називає фотографа.</translation>
        </message>
        <message>
            <source>That was the last photo.</source>
            <translation>Це був останній знімок.</translation>
        </message>
        <message>
            <source>The photo before this one has no caption.</source>
            <translation>Попередній знімок не має підпису.</translation>
        </message>
        <message>
            <source>The photo before this one names no photographer.</source>
            <translation>Попередній знімок не називає фотографа.</translation>
        </message>
        <message>
            <source>There is no photo before this one.</source>
            <translation>Перед цим знімком немає іншого.</translation>
        </message>
        <message>
            <source>This is the first photo.</source>
            <translation>Це перший знімок.</translation>
        </message>
    </context>
    <context>
        <name>WishesForm</name>
        <message>
            <source>A place can endanger a person</source>
            <translation>Місце може наразити людину на небезпеку</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Тека для копій</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Gentle</source>
            <translation>Легка</translation>
        </message>
        <message>
            <source>Long side, pixels</source>
            <translation>Довга сторона, пікс.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Імена</translation>
        </message>
        <message>
            <source>Names of persons shown travel, too</source>
            <translation>Імена зображених людей теж ідуть із копією</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нічого</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Sharpening</source>
            <translation>Різкість</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Сильна</translation>
        </message>
        <message>
            <source>The story says so: of the date, only the day travels.</source>
            <translation>Так сказано в матеріалі: від дати лишається тільки день.</translation>
        </message>
        <message>
            <source>Then of the date only the day travels.</source>
            <translation>Тоді від дати лишається тільки день.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Звичайна</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
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
            <translation>Повернути аркуш</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend these rows in the sheet, or make a new one.</source>
            <translation>Нічого не змінено. Виправте ці рядки на аркуші або зробіть новий.</translation>
        </message>
        <message>
            <source>Perhaps it was made of a few photos only, or rows were taken out on purpose.</source>
            <translation>Можливо, аркуш зроблено лише з кількох фотографій або рядки прибрано навмисно.</translation>
        </message>
        <message numerus="yes">
            <source>Take just its %Ln photos</source>
            <translation>
                <numerusform>Узяти лише його %Ln фотографію</numerusform>
                <numerusform>Узяти лише його %Ln фотографії</numerusform>
                <numerusform>Узяти лише його %Ln фотографій</numerusform>
            </translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Що не так</translation>
        </message>
        <message>
            <source>{sheet} cannot be taken as it is</source>
            <translation>{sheet} не можна взяти в такому вигляді</translation>
        </message>
    </context>
    <context>
        <name>_Paper</name>
        <message>
            <source>Page as it will be</source>
            <translation>Сторінка, якою вона буде</translation>
        </message>
    </context>
</TS>
